import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

import { readSynonyms } from './synonyms';

const gdpr = '- { reason: French law., en: [GDPR, data protection], fr: [RGPD, GDPR] }';

describe('the synonyms', () => {
  it('of a language come first, then those of the other, each once', () => {
    expect(readSynonyms('s.yaml', gdpr, 'en')).toEqual([['GDPR', 'data protection', 'RGPD']]);
    expect(readSynonyms('s.yaml', gdpr, 'fr')).toEqual([['RGPD', 'GDPR', 'data protection']]);
  });

  test.each(['en', 'fr'] as const)('of the site can be read in %s', (language) => {
    const file = 'src/search/synonyms.yaml';
    expect(readSynonyms(file, readFileSync(file, 'utf8'), language).length).toBeGreaterThan(20);
  });
});

describe('a wrong file of synonyms', () => {
  test.each([
    ['- { reason: Law., en: [GDPR] }', /^s\.yaml:1:\d+ fr is missing/],
    [`${gdpr}\n- { reason: Law., en: [], fr: [RGPD] }`, /^s\.yaml:2:\d+ en /],
    [
      `${gdpr}\n- { reason: Law., en: [x], fr: [RGPD] }`,
      /^s\.yaml:2:\d+ en is "x", expected two characters/,
    ],
    [
      '- { raison: Law., en: [GDPR], fr: [RGPD] }',
      /^s\.yaml:1:5 unknown key "raison", did you mean "reason"\?/m,
    ],
    ['- { reason: Law., en: [GDPR', /^s\.yaml:1:\d+ not well-formed YAML/],
    ['groups: 1', /^s\.yaml:1:1 /],
  ])('is named with its line and what is expected: %s', (text, message) => {
    expect(() => readSynonyms('s.yaml', text, 'en')).toThrow(message);
  });

  it('has all its faults named at the same time', () => {
    const text = '- { reason: "", en: [GDPR], fr: [RGPD] }\n- { reason: Law., fr: [RGPD] }';
    expect(() => readSynonyms('s.yaml', text, 'en')).toThrow(/:1:.*\n.*:2:/);
  });
});
