import { buildBench } from '../bench/build';
import { bytesBench } from '../bench/bytes';
import { checksBench } from '../bench/checks';
import { explorerBench } from '../bench/explorer';
import { lighthouseBench } from '../bench/lighthouse';
import { loadBench } from '../bench/load';
import { isKept, table, type Bench, type Measure } from '../bench/measure';
import { searchBench } from '../bench/search';
import { serveBench } from '../bench/serve';
import { viewBench } from '../bench/view';
import { CommandError, runCommand } from './command-error';
import { readOptions } from './options';
import { oneOf } from './platform';

const benches = {
  bytes: bytesBench,
  lighthouse: lighthouseBench,
  view: viewBench,
  explorer: explorerBench,
  search: searchBench,
  serve: serveBench,
  load: loadBench,
  build: buildBench,
  checks: checksBench,
} as const satisfies Readonly<Record<string, Bench>>;
const names = Object.keys(benches) as readonly (keyof typeof benches)[];

/** A look is taken once; what is checked is the median of so many. */
const checkedRuns = 5;

/**
 * Prints what can only be measured on a machine: `--only` one kind, `--json` for machines; `--check` takes
 * medians and fails past a limit of `src/site/budgets.ts`.
 */
runCommand(async () => {
  const { only, json, check } = readOptions({
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  });
  const wanted = only === undefined ? names : [oneOf('--only', only, names)];
  const measures: Measure[] = [];
  for (const name of wanted) measures.push(...(await benches[name](check ? checkedRuns : 1)));
  console.log(json ? JSON.stringify(measures, null, 2) : table(measures));
  const past = measures.filter((measure) => !isKept(measure));
  if (check && past.length > 0) {
    throw new CommandError(`past the limit: ${past.map(({ name }) => name).join('; ')}`);
  }
});
