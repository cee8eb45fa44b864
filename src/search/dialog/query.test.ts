import { describe, expect, it } from 'vitest';

import { normaliseQuery } from './query';

describe('normaliseQuery', () => {
  it.each([
    ['l’équipement', 'équipement'],
    ["L'équipement", 'équipement'],
    ['contrôle d’accès d’urgence', 'contrôle accès urgence'],
    ['jusqu’à', 'à'],
    ['qu’une', 'une'],
    ["l'", ''],
    ['aujourd’hui', "aujourd'hui"],
    ['client’s', "client's"],
    ['  clé   d’API\u00a0', 'clé API'],
    ['/companies/{companyId}', '/companies/{companyId}'],
    ['429', '429'],
  ])('normalises %j to %j', (typed, asked) => {
    expect(normaliseQuery(typed)).toBe(asked);
  });
});
