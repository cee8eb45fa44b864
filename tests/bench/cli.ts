import { buildBench } from './build';
import { bytesBench } from './bytes';
import { checksBench } from './checks';
import { explorerBench } from './explorer';
import { lighthouseBench } from './lighthouse';
import { loadBench } from './load';
import { isKept, table, type Bench, type Measure } from './measure';
import { searchBench } from './search';
import { serveBench } from './serve';
import { viewBench } from './view';
import { CommandError } from '../../src/faults/command-error';
import { runCommand } from '../../src/cli/run-command';
import { readOptions } from '../../src/cli/options';
import { oneOf } from '../../src/cli/model/platform';

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
 * medians and fails past a limit of `tests/budgets.ts`.
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
