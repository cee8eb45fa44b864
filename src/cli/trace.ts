import { readFile } from 'node:fs/promises';

import { CommandError } from '../faults/command-error';
import type { Conditions } from '../platform/model/conditions';
import type { Model } from '../platform/model/schema';
import { helpText } from './help';
import { listOf } from './model/lists';
import { readPlatform } from './model/platform';
import { traceCommand, type TraceOptions } from './model/trace-command';
import { traceOutput } from './model/trace-output';
import { readOptions } from './options';
import { runCommand } from './run-command';

runCommand(async () => {
  const options = readOptions(traceCommand.options);
  if (options.help) return void process.stdout.write(helpText(traceCommand));
  const platform = await readPlatform(process.cwd(), options.locale);
  if (options.list) return void process.stdout.write(await listOf(platform, options.list));
  const conditions = await conditionsOf(platform.model, options);
  const body = await bodyOf(options);
  const { text, faults } = traceOutput(platform, { ...options, body }, conditions);
  process.stdout.write(text);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
});

/** The schema that conditions are parsed by takes time to load. */
async function conditionsOf(model: Model, { condition }: TraceOptions): Promise<Conditions> {
  if (condition === undefined) return {};
  const { conditionsOfLines } = await import('./model/conditions');
  return conditionsOfLines(model, condition);
}

/** The text of a body, or of the file that `@file` names. */
async function bodyOf({ body }: TraceOptions): Promise<string | undefined> {
  if (!body?.startsWith('@')) return body;
  const file = body.slice(1);
  return readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`--body: ${file} cannot be read: ${reason}`);
  });
}
