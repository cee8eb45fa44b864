/** A check: a line of the shell, and the file that its runner leaves its counts in, if it counts. */
export interface Check {
  readonly name: string;
  readonly line: string;
  readonly counts?: string;
}

/** What the tools of this run remember of the last one; `npm test` alone writes it, and it can be removed at any time. */
const memory = '.generated/checks';

/** The tests of Vitest's projects of a name, in which an asterisk stands for any end. The report is asked for here and not in Vitest's configuration:
 * a file named there would win over this one, and each project needs its own. By default Vitest would leave one
 * processor idle. */
function vitest(name: string, project: string, workers = '--maxWorkers=100%'): Check {
  const counts = `test-results/${name.toLowerCase()}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${counts}`;
  return { name, line: `vitest run --project '${project}' ${workers} ${reporters}`, counts };
}

const byContent = '--cache --cache-strategy content';

/** What only reads files beside the build, longest first, so that no processor waits for the last one alone. */
const besideBuild: readonly Check[] = [
  { name: 'Build', line: 'tsx src/cli/build.ts' },
  { name: 'Code', line: 'oxlint --quiet .' },
  {
    name: 'Spelling',
    line: `cspell --no-progress --quiet ${byContent} --cache-location ${memory}/spelling .`,
  },
  { name: 'Translation', line: 'tsx src/cli/translate/status.ts' },
  { name: 'Doors', line: 'depcruise src --output-type err' },
  { name: 'Unused', line: 'knip' },
  { name: 'English', line: 'tsx src/cli/lint/english.ts' },
  { name: 'Typography', line: 'tsx src/cli/lint/typography.ts' },
  { name: 'Formatting', line: 'oxfmt --check .' },
  { name: 'Pages', line: 'tsx src/cli/lint/pages.ts' },
  { name: 'Citations', line: 'tsx src/cli/lint/citations.ts' },
  {
    name: 'Styles',
    line: `stylelint ${byContent} --cache-location ${memory}/styles "src/**/*.css"`,
  },
  // Last: by then the build or Translation has stored the strings of the interface.
  { name: 'Extraction', line: 'tsx src/cli/translate/extract.ts --check' },
];

const browser: Check = {
  name: 'Browser',
  line: 'playwright test',
  counts: 'test-results/playwright.json',
};

/** Checks that run at the same time, under the name that the budget knows them by. */
export interface Phase {
  readonly name: string;
  readonly checks: readonly Check[];
}

const phases: readonly Phase[] = [
  { name: 'beside the build', checks: besideBuild },
  { name: 'units', checks: [vitest('Units', 'unit*')] },
  { name: 'built', checks: [vitest('Built', 'built')] },
  { name: 'browser', checks: [browser] },
];

/** Each of these tests builds the site, for which it takes all of the machine. */
const full: Phase = { name: 'full', checks: [vitest('Full', 'full', '--maxWorkers=1')] };

/**
 * Every check, in phases: a phase starts once the one before it is green. The full run looks at every page where the
 * short one looks at a cover, and makes sites of its own to break.
 */
export const phasesOf = (isFull: boolean): readonly Phase[] =>
  isFull ? [...phases, full] : phases;
