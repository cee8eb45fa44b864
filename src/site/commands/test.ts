import { exec, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import { CommandError, runCommand } from './command-error';
import { ensureChromium } from './chromium';
import { readCounts, type Counts } from './test-counts';

/** A check: a line of the shell, and the file its runner leaves its counts in, if it counts. */
type Check = { readonly name: string; readonly line: string; readonly counts?: string };

type Result = {
  readonly name: string;
  readonly seconds: number;
  readonly counts: Counts | undefined;
};

/** The tests of one of Vitest's projects. The report is asked for here and not in Vitest's configuration:
 * a file named there would win over this one, and each project needs its own. Left to itself, Vitest would spare a
 * processor for whoever waits. */
function vitest(name: string, project: string, workers = '--maxWorkers=100%'): Check {
  const counts = `test-results/${project}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${counts}`;
  return { name, line: `vitest run --project ${project} ${workers} ${reporters}`, counts };
}

/** What reads files only, each on one core: two of them run at a time. */
const readings: readonly Check[] = [
  { name: 'Formatting', line: 'prettier --check --log-level warn .' },
  { name: 'Pages', line: 'tsx src/translation/pages/cli.ts' },
  { name: 'Typography', line: 'tsx src/translation/typography/cli.ts' },
  { name: 'Translation', line: 'tsx src/translation/commands/status/cli.ts' },
  { name: 'Types', line: 'tsc --noEmit' },
  { name: 'Styles', line: 'stylelint "src/**/*.css"' },
  { name: 'Doors', line: 'depcruise src --output-type err' },
  { name: 'Unused', line: 'knip' },
  { name: 'Spelling', line: 'cspell --no-progress --quiet .' },
  { name: 'Code', line: 'eslint .' },
];

/** What takes all of the machine, cheap before dear: what fails, fails early. */
const trials: readonly Check[] = [
  vitest('Units', 'unit'),
  { name: 'Build', line: 'tsx src/site/commands/build.ts' },
  vitest('Built', 'built'),
  {
    name: 'Browser',
    line: 'playwright test',
    counts: 'test-results/playwright.json',
  },
];

/** Each of these builds the site, for which it takes all of the machine. */
const fullChecks: readonly Check[] = [vitest('Full', 'full', '--maxWorkers=1')];

runCommand(async () => {
  rmSync('test-results', { recursive: true, force: true });
  ensureChromium();
  const isFull = process.argv.includes('--full');
  const summary = [
    ...(await runInPairs(readings)),
    ...[...trials, ...(isFull ? fullChecks : [])].map(run),
  ];
  for (const result of summary) console.log(summaryLine(result));
  const total = summary.reduce(
    (sum, { counts }) => ({
      passed: sum.passed + (counts?.passed ?? 1),
      failed: sum.failed + (counts?.failed ?? 0),
      skipped: sum.skipped + (counts?.skipped ?? 0),
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  console.log(`Total: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
});

/** Run one check. A failure ends the whole run, as what follows would only hide its report. */
function run({ name, line, counts }: Check): Result {
  console.log(heading({ name, line }));
  const start = performance.now();
  const { status } = spawnSync(line, { shell: true, stdio: 'inherit' });
  if (status !== 0) throw failure([{ name, line }]);
  const seconds = secondsSince(start);
  return { name, seconds, counts: counts === undefined ? undefined : readCounts(counts) };
}

/** Run checks two at a time, each report whole when its check ends. Failures end the run once all have reported. */
async function runInPairs(checks: readonly Check[]): Promise<readonly Result[]> {
  const queue = [...checks];
  const results: Result[] = [];
  const failed: Check[] = [];
  const takeTurns = async (): Promise<void> => {
    for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
      const start = performance.now();
      const { report, isPassed } = await outcomeOf(check.line);
      console.log(heading(check) + report);
      if (!isPassed) failed.push(check);
      results.push({ name: check.name, seconds: secondsSince(start), counts: undefined });
    }
  };
  await Promise.all([takeTurns(), takeTurns()]);
  if (failed.length > 0) throw failure(failed);
  return results;
}

function outcomeOf(line: string): Promise<{ readonly report: string; readonly isPassed: boolean }> {
  return new Promise((resolve) => {
    exec(line, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ report: (stdout + stderr).replace(/^(?=.)/, '\n'), isPassed: error === null });
    });
  });
}

const heading = ({ name, line }: Check) => `\n── ${name}: ${line}`;
const secondsSince = (start: number) => Math.round((performance.now() - start) / 1000);

function failure(checks: readonly Check[]): CommandError {
  const names = checks.map(({ name }) => name).join(', ');
  const lines = checks.map(({ line }) => `npx ${line}`).join('; ');
  return new CommandError(`${names} failed, see above. To run this alone: ${lines}`);
}

function summaryLine({ name, seconds, counts }: Result): string {
  const { passed, failed, skipped } = counts ?? { passed: 1, failed: 0, skipped: 0 };
  return `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`;
}
