import { marksOf, type Cite } from '../../facts/generate/cited';
import type { Inputs } from '../../inputs';
import { operationsOf } from '../../openapi/operations';
import { countByState } from '../../platform/facts/count';
import type { Ledger } from '../../platform/facts/schema';
import type { NumbersData } from '../data';

/** The documented fact about the number of services. */
const serviceCount = 'service-count';

/** What the guide contains, counted where it is kept. */
export function numbersData(
  { model, ledger, documents }: Pick<Inputs, 'model' | 'ledger' | 'documents'>,
  cite: Cite,
): NumbersData {
  const operations = documents.flatMap(({ document }) => operationsOf(document));
  return {
    services: services(ledger, cite),
    integrations: model.connectors.length,
    operations: operations.filter(({ kind }) => kind === 'operation').length,
    scenarios: model.scenarios.length,
    states: countByState(ledger.facts),
  };
}

/** The sources give no exact number, so the one in the statement of the fact is shown. */
function services({ facts }: Ledger, cite: Cite): NumbersData['services'] {
  const statement = facts.find(({ id }) => id === serviceCount)?.statement ?? '';
  const atLeast = Number(/\bover (\d+)\b/.exec(statement)?.[1]);
  const [fact] = marksOf(cite([serviceCount]));
  if (!fact || Number.isNaN(atLeast))
    throw new Error(`The fact "${serviceCount}" does not say "over" how many services there are.`);
  return { atLeast, fact };
}
