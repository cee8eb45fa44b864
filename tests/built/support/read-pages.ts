import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { languages } from '../../support/pages/read';

const run = promisify(execFile);

/** Reads every page once before the test files start, each language on its own processor. */
export default async function readAllPages(): Promise<void> {
  await Promise.all(
    languages.map((language) =>
      run(process.execPath, ['--import', 'tsx', 'tests/support/pages/cli.ts', language]),
    ),
  );
}
