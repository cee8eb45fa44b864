import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { model } from '../../src/platform/platform.fixture';

const FOLDERS = {
  en: 'docs',
  fr: 'i18n/fr/docusaurus-plugin-content-docs/current',
} as const;

/** The pages that speak of floods, and whether they name the status. */
const PAGES = [
  'using-the-api/errors',
  'using-the-api/rate-limits',
  'enterprise/tech-overview/architecture/request-flow',
  'enterprise/tech-overview/security/network-security',
  'enterprise/tech-overview/security/threats-and-controls',
] as const;
const NAMING = [PAGES[0], PAGES[4]] as const;

const FLOOD = /\bfloods?\b|\bafflux\b/i;
const ASSUMED = /\b(?:assume[ds]?|assumptions?|suppose|supposée?s?|hypothèses?)(?![\p{L}])/iu;

const statusOf = (id: string) => model.assumptions.find((each) => each.id === id)?.default;
const flood = statusOf('flood-refusal-status');
const waf = statusOf('waf-refusal-status');

/** The sentences, list items and cells of a page that name the status for a flood, without their citations. */
function mentions(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .replace(/\[\^[^\]]*\]/g, '')
    .split(/\n|\||(?<=\.)\s/)
    .filter((text) => FLOOD.test(text) && codesIn(text).length > 0);
}

const codesIn = (text: string): readonly number[] =>
  (text.match(/(?<![\d.,])[345]\d\d(?![\d.,]\d|\d)/g) ?? []).map(Number);

describe.each(Object.entries(FOLDERS))('the status for a flood in %s', (_, folder) => {
  it.each(PAGES)('is that of the model wherever it is named, and assumed: %s', (page) => {
    for (const text of mentions(`${folder}/${page}.mdx`)) {
      expect(text).toMatch(ASSUMED);
      expect(codesIn(text)).toContain(flood);
      expect([flood, waf]).toEqual(expect.arrayContaining([...codesIn(text)]));
    }
  });

  it.each(NAMING)('is named on %s', (page) => {
    expect(mentions(`${folder}/${page}.mdx`)).not.toEqual([]);
  });
});

it('is that of the control and of each scenario that floods, and no other status of the WAF', () => {
  const rate = model.controls.find(({ id }) => id === 'rate');
  expect(rate?.refusal.status).toEqual({ assumption: 'flood-refusal-status' });
  for (const { expect: end } of model.scenarios) {
    if (end.decidedBy === 'waf') expect(end.status).toBe(end.rule === 'rate' ? flood : waf);
  }
});
