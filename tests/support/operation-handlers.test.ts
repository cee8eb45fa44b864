import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';

import { sourceCatalogue } from '../../src/catalogue';
import { parsePlace } from '../../src/explorer/fragment';
import { readInputs, type Inputs } from '../../src/inputs';
import { readLocaleCatalogue } from '../../src/inputs/catalogue';
import { translateDocument } from '../../src/openapi/translate';
import { partsOf } from '../../src/platform/model/parts';
import Operation from '../../src/reference/components/Operation';
import { type Handlers, readHandlers, withHandler } from '../../src/reference/generate/handlers';
import { proseRenderer } from '../../src/reference/generate/prose';
import { apiReference, splitOf } from '../../src/reference/generate/reference';
import type { OperationPage } from '../../src/reference/page';

const siteDir = path.resolve(import.meta.dirname, '../..');

/** Every page of every document, without what handles its operation. */
function pagesOf({ documents }: Inputs): readonly OperationPage[] {
  const render = proseRenderer(() => true);
  return documents.flatMap((source) => {
    const translation = translateDocument(source.document, sourceCatalogue);
    return apiReference(source, translation, render, splitOf(source, render)).operations;
  });
}

const shown = (page: OperationPage) =>
  renderToStaticMarkup(createElement(Operation, { page, Flow: () => null }));

describe('the page of an operation', () => {
  let inputs: Inputs;
  let handlers: Handlers;
  let pages: readonly OperationPage[];
  beforeAll(async () => {
    inputs = await readInputs(siteDir);
    handlers = await readHandlers(siteDir, inputs.model);
    pages = pagesOf(inputs);
  });

  it.each(['en', 'fr'] as const)('names the Public API and the area in %s', async (locale) => {
    const language = { currentLocale: locale, defaultLocale: 'en' };
    const { translate } = await readLocaleCatalogue(siteDir, language);
    const { areas } = inputs.model;
    const calls = pages.filter(({ method }) => method !== 'event');
    expect(calls.length).toBeGreaterThan(80);
    for (const page of calls) {
      const place = `${page.api.id}/${page.id}`;
      const { handler } = withHandler(page, handlers[locale]);
      const label = areas.find(({ id }) => id === page.area)?.label ?? '';
      expect([place, handler?.area]).toEqual([place, { text: translate(label).text }]);
      expect(handler?.component.name).toEqual({ text: translate('Public API').text });
    }
  });

  it('says that areas are this guide’s own, and links to the component in the explorer', () => {
    const parts = partsOf(inputs.model).map(({ id }) => id);
    for (const page of pages) {
      const place = `${page.api.id}/${page.id}`;
      const isCall = page.method !== 'event';
      const html = shown(withHandler(page, handlers.en));
      const [, fragment = ''] = /href="\/explorer(#[^"]+)">Public API<\/a>/.exec(html) ?? [];
      expect([place, parts.includes(parsePlace(fragment).part ?? '')]).toEqual([place, isCall]);
      expect([place, html.includes('Areas are this guide’s own grouping')]).toEqual([
        place,
        isCall,
      ]);
    }
  });
});
