import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';

import { citing } from '../../facts/generate/cited';
import { readInputs, type Inputs } from '../../inputs';
import { currentShare } from '../Sections/Numbers/share';
import type { NumbersData } from '../data';
import { numbersData } from './numbers';

let inputs: Inputs;
let numbers: NumbersData;
const numbersOf = (changed: Partial<Inputs> = {}) => {
  const all = { ...inputs, ...changed };
  return numbersData(
    all,
    citing(all.model, all.ledger, (text) => ({ text }), 'en'),
  );
};
beforeAll(async () => {
  inputs = await readInputs(path.resolve(import.meta.dirname, '../../..'));
  numbers = numbersOf();
});

it('counts what the model, the ledger and the documents hold', () => {
  const { model, ledger } = inputs;
  expect(numbers.integrations).toBe(model.connectors.length);
  expect(numbers.scenarios).toBe(model.scenarios.length);
  const facts = Object.values(numbers.states).reduce((sum, count) => sum + count, 0);
  expect(facts).toBe(ledger.facts.length);
});

it('counts one more where there is one more', () => {
  const { model, documents } = inputs;
  const [connector] = model.connectors;
  const [document] = documents;
  if (!connector || !document) throw new Error('nothing to count');
  const more = numbersOf({
    model: { ...model, connectors: [...model.connectors, connector] },
    documents: [...documents, document],
  });
  expect(more.integrations).toBe(numbers.integrations + 1);
  expect(more.operations).toBeGreaterThan(numbers.operations);
});

it('takes the number of services from the fact, with its mark', () => {
  const { ledger } = inputs;
  expect(numbers.services.fact).toEqual({ id: 'service-count', state: 'documented' });
  const said = (statement: string) => ({
    ...ledger,
    facts: ledger.facts.map((fact) =>
      fact.id === 'service-count' ? { ...fact, statement } : fact,
    ),
  });
  const changed = numbersOf({ ledger: said('The platform consists of over 250 services.') });
  expect(changed.services.atLeast).toBe(250);
  expect(() => numbersOf({ ledger: said('Many services.') })).toThrow('does not say');
});

it('rounds the share of current texts down', () => {
  const area = (current: number, total: number) => ({
    counts: { current, total, stale: 0, missing: total - current },
  });
  expect(currentShare([area(999, 1000), area(1000, 1000)])).toBe(0.99);
  expect(currentShare([area(5, 5)])).toBe(1);
  expect(currentShare([])).toBe(0);
});
