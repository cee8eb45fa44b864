import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { DEFAULT_CONDITIONS } from '../../../../platform/model/conditions';
import { conditionTexts } from '../../../compose/condition';
import type { ComposePage } from '../../../compose/draft';
import { draftFields } from '../../../compose/fields';
import { fieldName } from '../field-name';
import Form from '.';

const request = { method: 'GET', address: '/', headers: '', body: '', from: '', scheme: 'https' };
const page: ComposePage = {
  initial: { ...request, ...conditionTexts(DEFAULT_CONDITIONS) },
  presets: [],
  addresses: [],
  connectors: [],
  onPremise: [],
  placeholders: {},
};

it('has one labelled field for each field of a draft', () => {
  const nothing = () => undefined;
  const markup = renderToStaticMarkup(
    <Form
      page={page}
      composer={{
        draft: page.initial,
        faults: {},
        outcome: { state: 'idle' },
        notice: { kind: 'none' },
        change: nothing,
        start: nothing,
        send: nothing,
      }}
    />,
  );
  const labels = [...markup.matchAll(/<label[^>]*>(?:<input[^>]*>)?([^<]+)<\/label>/g)];
  expect(labels.map(([, name]) => name).toSorted()).toEqual(
    [...draftFields.map(fieldName), 'Start from a scenario'].toSorted(),
  );
});
