import { readFile } from 'node:fs/promises';

import { CommandError } from '../faults/command-error';
import { runCommand } from './run-command';
import { readOptions } from './options';
import { readPlatform } from './model/platform';
import { traceOutput } from './model/trace-output';

runCommand(async () => {
  const options = readOptions({
    scenario: { type: 'string' },
    connector: { type: 'string' },
    environment: { type: 'string' },
    locale: { type: 'string' },
    seed: { type: 'string' },
    format: { type: 'string' },
    request: { type: 'string' },
    header: { type: 'string', multiple: true },
    body: { type: 'string' },
    from: { type: 'string' },
  });
  const platform = await readPlatform(process.cwd(), options.locale);
  const body = await readBody(options.body);
  process.stdout.write(traceOutput(platform, { ...options, body }));
});

/** The text of a body, or of the file that `@file` names. */
async function readBody(body: string | undefined): Promise<string | undefined> {
  if (!body?.startsWith('@')) return body;
  try {
    return await readFile(body.slice(1), 'utf8');
  } catch (error) {
    throw new CommandError(`--body names a file that cannot be read: ${String(error)}`);
  }
}
