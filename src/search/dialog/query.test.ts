import { describe, expect, it } from 'vitest';

import { normaliseQuery } from './query';

describe('normaliseQuery', () => {
  it.each([
    ['  clé   d’API\u00a0', 'clé d’API'],
    ['/companies/{companyId}', '/companies/{companyId}'],
    ['429', '429'],
    ["l'", ''],
    ['l’', ''],
    ['{', ''],
    ['l’é', 'l’é'],
  ])('normalises %j to %j', (typed, asked) => {
    expect(normaliseQuery(typed)).toBe(asked);
  });
});
