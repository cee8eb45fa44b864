import { buildBench } from './build';
import { bytesBench } from './bytes';
import { checksBench } from './checks';
import { devBench } from './dev';
import { explorerBench } from './explorer';
import { filmBench } from './film';
import { lighthouseBench } from './lighthouse';
import { loadBench } from './load';
import { isKept, table, type Bench, type Measure } from './measure';
import { peersBench } from './peers';
import { searchBench } from './search';
import { serveBench } from './serve';
import { sheetsBench } from './sheets';
import { viewBench } from './view';
import { CommandError } from '../../src/faults/command-error';
import { runCommand } from '../../src/cli/run-command';
import { readOptions } from '../../src/cli/options';
import { helpOption, helpText, type Command } from '../../src/cli/help';

const benches = {
  bytes: bytesBench,
  lighthouse: lighthouseBench,
  view: viewBench,
  film: filmBench,
  sheets: sheetsBench,
  explorer: explorerBench,
  search: searchBench,
  peers: peersBench,
  serve: serveBench,
  load: loadBench,
  build: buildBench,
  dev: devBench,
  checks: checksBench,
} as const satisfies Readonly<Record<string, Bench>>;
const names = Object.keys(benches) as readonly (keyof typeof benches)[];

/** Without `--check`, each figure is measured once; with it, the median of this many runs counts. */
const checkedRuns = 5;
/** Two sites differ by less than one run from the next, so their median is always of this many. */
const peerRuns = 9;

const command = {
  name: 'bench',
  summary: 'Prints what can only be measured on a machine.',
  options: {
    only: { type: 'choice', choices: names, help: 'Measure one kind.', default: 'all' },
    runs: {
      type: 'number',
      takes: '<number>',
      isWhole: true,
      min: 1,
      help: 'Take the median of this many measurements.',
      default: `1; ${peerRuns} for peers; ${checkedRuns} with --check`,
    },
    against: {
      type: 'text',
      takes: '<folder>',
      help: 'Measure the steps of the explorer beside those of another build, and limit them to half of its.',
    },
    json: { type: 'flag', help: 'Print JSON instead of a table.' },
    check: {
      type: 'flag',
      help: 'Take medians, and fail past a limit of tests/budgets.ts.',
    },
    help: helpOption,
  },
  examples: [
    { args: '--only load --check', shows: 'Whether the load simulation is fast enough' },
    {
      args: '--only explorer --check --against ../before/build',
      shows: 'Whether the explorer shows a step in half the time of another build',
    },
  ],
} as const satisfies Command;

runCommand(async () => {
  const { only, runs, against, json, check, help } = readOptions(command.options);
  if (help) return void process.stdout.write(helpText(command));
  const wanted = only === undefined ? names : [only];
  const measures: Measure[] = [];
  for (const name of wanted) {
    const usual = name === 'peers' ? peerRuns : check ? checkedRuns : 1;
    measures.push(...(await benches[name](runs ?? usual, against)));
  }
  console.log(json ? JSON.stringify(measures, null, 2) : table(measures));
  const past = measures.filter((measure) => !isKept(measure));
  if (check && past.length > 0) {
    throw new CommandError(`past the limit: ${past.map(({ name }) => name).join('; ')}`);
  }
});
