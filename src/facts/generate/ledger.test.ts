import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { readInputs, type Inputs } from '../../inputs';
import { readLocaleCatalogue } from '../../inputs/catalogue';
import type { LedgerData } from '../data';
import { ledgerData } from './ledger';

const root = path.resolve(import.meta.dirname, '../../..');
const day = '2026-11-29';

describe.each(['en', 'fr'])('the ledger in %s', (locale) => {
  let inputs: Inputs;
  let data: LedgerData;
  const write = async (today: string | undefined) => {
    const language = { currentLocale: locale, defaultLocale: 'en' };
    const { translate } = await readLocaleCatalogue(root, language);
    return ledgerData(inputs.ledger, inputs.model, { localize: translate, locale }, today);
  };
  beforeAll(async () => {
    inputs = await readInputs(root);
    data = await write(day);
  });

  it('has every fact, each with its subject, and with documents of a known source', () => {
    expect(Object.keys(data.facts)).toEqual(inputs.ledger.facts.map(({ id }) => id));
    const subjects = new Set(data.subjects.map(({ id }) => id));
    const sources = new Set(data.sources.map(({ id }) => id));
    for (const fact of Object.values(data.facts)) {
      expect(subjects).toContain(fact.subject);
      const places = 'sources' in fact ? fact.sources : 'readings' in fact ? fact.readings : [];
      for (const place of places) expect(sources).toContain(data.documents[place.in]?.source);
    }
  });

  it('has every text in its language', () => {
    const texts = JSON.stringify(data);
    expect(texts).not.toContain('"lang":"en"');
    expect(texts).not.toContain('{value}');
  });

  it('marks sources as old against the day of the commit, and none without one', async () => {
    expect(data.sources.filter(({ isOld }) => isOld)).toEqual([]);
    const later = await write('2029-01-01');
    expect(later.sources.every(({ isOld }) => isOld)).toBe(true);
    expect((await write(undefined)).sources.some(({ isOld }) => isOld)).toBe(false);
  });
});
