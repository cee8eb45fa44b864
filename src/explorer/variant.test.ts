import { expect, test } from 'vitest';

import { variantOf } from './variant';

const named = (id: string) => ({ id, name: { text: id } });
const variants = {
  connectors: ['xero', 'sage-intacct'].map(named),
  environments: ['integration', 'production'].map(named),
};

test('a variant is the valid part of a choice', () => {
  const wanted = { connector: 'sage-intacct', environment: 'integration' };
  expect(variantOf(variants, wanted)).toEqual(wanted);
  expect(variantOf(variants, { connector: 'moon', environment: 'integration' })).toEqual({
    environment: 'integration',
  });
  expect(variantOf(variants, { connector: '__proto__', environment: 'staging' })).toEqual({});
  expect(variantOf({ ...variants, connectors: [] }, { connector: 'xero' })).toEqual({});
});
