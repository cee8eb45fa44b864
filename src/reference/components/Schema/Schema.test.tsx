import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import type { SchemaView } from '../../page';
import Schema from '.';

const address = { types: ['object'], name: 'Address' };
const here: SchemaView = {
  types: [],
  constraints: [{ kind: 'requiredNames', values: ['town'] }],
  fields: [{ name: 'floor', anchor: 'floor', schema: { types: ['integer'] } }],
};
const textOf = (schema: SchemaView) =>
  renderToStaticMarkup(<Schema schema={schema} />).replace(/<[^>]+>|\s+/g, ' ');

it('what a position adds to a schema is drawn before the link to it', () => {
  const text = textOf({ ...address, link: '#Address', here });
  expect(text).toMatch(/Required properties +town .*floor .*Described on this page under +Address/);
});

it('and before the schema, where that is drawn', () => {
  const fields = [{ name: 'street', anchor: 'street', schema: { types: ['string'] } }];
  const text = textOf({ ...address, anchor: 'Address', here, fields });
  expect(text).toMatch(/Required properties +town .*floor .*street/);
});
