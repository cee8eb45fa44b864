import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

import { missingPages } from '../../reference/generate/generated';
import {
  forgetReference,
  isGenerated,
  preparedReference,
  recordGenerated,
} from '../../reference/generate/prepared';
import { CommandError } from '../../faults/command-error';

/**
 * The pages of the API reference, unless those that are there are made of the same documents by the same code.
 * @param generate what makes the pages once everything that they are made from is there
 * @throws {FaultError} with every fault of every document
 */
export async function generatePages(root = process.cwd(), generate = runGenerator): Promise<void> {
  if (!(await isGenerated(root))) {
    await forgetReference(root);
    await preparedReference(root);
    await generate(root);
    await checkComplete(root);
    await recordGenerated(root);
  }
  const { documents, operations, pages } = await preparedReference(root);
  console.log(`API reference: ${documents} documents, ${operations} operations, ${pages} pages`);
}

/** `docusaurus gen-api-docs all`. It lists every file that it writes; only what it reports as an error is passed on. */
async function runGenerator(root: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve('@docusaurus/core/bin/docusaurus.mjs');
  const bond = new URL('./end-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', bond, cli, 'gen-api-docs', 'all'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new CommandError('docusaurus gen-api-docs all failed; its report is above');
}

async function checkComplete(root: string): Promise<void> {
  const missing = await missingPages(root);
  if (missing.length === 0) return;
  const message = `docusaurus gen-api-docs all has not written ${missing.join(', ')}`;
  throw new CommandError(`${message}; its report is above`);
}
