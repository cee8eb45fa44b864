import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { readLocaleCatalogue } from '../../inputs/catalogue';
import { ledger, model } from '../../platform/platform.fixture';
import { citing } from './cited';

const siteDir = path.resolve(import.meta.dirname, '../../..');

const citeIn = async (currentLocale: string) => {
  const catalogue = await readLocaleCatalogue(siteDir, { currentLocale, defaultLocale: 'en' });
  return citing(model, ledger, catalogue.translate, currentLocale);
};

describe.each(['en', 'fr'])('the facts behind something, in %s,', (locale) => {
  it('have their state and their statement', async () => {
    const cite = await citeIn(locale);
    const ids = ledger.facts.map(({ id }) => id);
    const cited = cite(ids);
    expect(cited.map(({ id }) => id)).toEqual(ids);
    expect(cited.map(({ state }) => state)).toEqual(ledger.facts.map(({ state }) => state));
    for (const { id, statement } of cited) {
      expect(statement.lang, id).toBeUndefined();
      expect(statement.text, id).not.toContain('{value}');
    }
  });

  it('have figures as the language writes them', async () => {
    const cite = await citeIn(locale);
    const said = cite([
      'waf-service-time',
      'waf-refusal-status',
      'scale-out-threshold',
      'sync-attempts',
    ])
      .map(({ statement }) => statement.text.replaceAll(/\s/g, ' '))
      .join('\n');
    const share = locale === 'fr' ? '70 %' : '70%';
    for (const figure of ['3 ms', '403', share, locale === 'fr' ? '10 tentatives' : '10 attempts'])
      expect(said).toContain(figure);
    expect(said).not.toContain('HTTP');
  });
});

it('a fact that is not in the ledger is an error that names it', async () => {
  const cite = await citeIn('en');
  expect(() => cite(['no-such-fact'])).toThrow('no fact "no-such-fact"');
});
