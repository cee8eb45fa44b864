import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

import { readInputs, type Inputs } from '../inputs';
import { flowsData, type FlowsData } from './generate/flows/data';
import { stepFacts } from './step-facts';

const siteDir = path.resolve(import.meta.dirname, '../..');
const size = (data: unknown) => gzipSync(JSON.stringify(data)).length;

describe('the facts behind steps', () => {
  let inputs: Inputs;
  let flows: FlowsData['flows'];

  beforeAll(async () => {
    inputs = await readInputs(siteDir);
    const i18n = { currentLocale: 'en', defaultLocale: 'en' } as const;
    ({ flows } = await flowsData({ siteDir, i18n } as never, []));
  });

  test('are in the ledger, with the state that it gives them', () => {
    const { model, ledger } = inputs;
    const cited = Object.values(stepFacts(model, ledger)).flatMap((facts) => Object.entries(facts));
    expect(cited.length).toBeGreaterThan(200);
    for (const [id, state] of cited)
      expect(ledger.facts.find((fact) => fact.id === id)?.state, id).toBe(state);
  });

  test('come with a flow for each of its sentences, and for no others', () => {
    const all = stepFacts(inputs.model, inputs.ledger);
    for (const { texts, facts } of Object.values(flows)) {
      expect(Object.keys(facts)).toEqual(Object.keys(texts));
      expect(all).toMatchObject(facts);
      for (const each of Object.values(facts)) expect(Object.keys(each)).not.toEqual([]);
    }
  });

  test('are small', () => {
    expect(size(stepFacts(inputs.model, inputs.ledger))).toBeLessThan(2816);
    for (const { id, facts } of Object.values(flows)) expect(size(facts), id).toBeLessThan(1024);
  });
});
