import { expect, test } from 'vitest';

import { variantOf } from './variant';

const variants = {
  connectors: ['xero', 'sage-intacct'].map((id) => ({ id, name: { text: id } })),
};

test('a variant is the valid part of a choice', () => {
  const wanted = { connector: 'sage-intacct' };
  expect(variantOf(variants, wanted)).toEqual(wanted);
  expect(variantOf(variants, {})).toEqual({});
  for (const connector of ['moon', '__proto__'])
    expect(variantOf(variants, { connector })).toEqual({});
  expect(variantOf({ connectors: [] }, { connector: 'xero' })).toEqual({});
});
