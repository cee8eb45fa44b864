import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import { CommandError, runCommand } from './command-error';
import { ensureChromium } from './chromium';
import { readCounts, type Counts } from './test-counts';

/** A check: a line of the shell, and the file its runner leaves its counts in, if it counts. */
type Check = { readonly name: string; readonly line: string; readonly counts?: string };

/** The tests of one of Vitest's projects. The report is asked for here and not in Vitest's configuration:
 * a file named there would win over this one, and each project needs its own. */
function vitest(name: string, project: string): Check {
  const counts = `test-results/${project}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${counts}`;
  return { name, line: `vitest run --project ${project} ${reporters}`, counts };
}

/** Every check there is, cheap before dear: what fails, fails early. */
const checks: readonly Check[] = [
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
  vitest('Units', 'unit'),
  { name: 'Build', line: 'tsx src/site/commands/build.ts' },
  vitest('Built', 'built'),
  {
    name: 'Browser',
    line: 'playwright test',
    counts: 'test-results/playwright.json',
  },
];

const fullChecks: readonly Check[] = [vitest('Full', 'full')];

runCommand(() => {
  rmSync('test-results', { recursive: true, force: true });
  ensureChromium();
  const all = process.argv.includes('--full') ? [...checks, ...fullChecks] : checks;
  const summary = all.map(({ name, line, counts }) => {
    const seconds = run(name, line);
    return { name, seconds, counts: counts === undefined ? undefined : readCounts(counts) };
  });
  for (const { name, seconds, counts } of summary) console.log(summaryLine(name, seconds, counts));
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

/** Run one check; its seconds. A failure ends the whole run, as what follows would only hide its report. */
function run(name: string, line: string): number {
  console.log(`\n── ${name}: ${line}`);
  const start = performance.now();
  const { status } = spawnSync(line, { shell: true, stdio: 'inherit', env: process.env });
  if (status !== 0) {
    throw new CommandError(`${name} failed; its report is above. Run it alone: npx ${line}`);
  }
  return Math.round((performance.now() - start) / 1000);
}

function summaryLine(name: string, seconds: number, counts: Counts | undefined): string {
  const { passed, failed, skipped } = counts ?? { passed: 1, failed: 0, skipped: 0 };
  return `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`;
}
