import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

import { generateReference, outputs, type Summary } from '../../reference/build/generate';
import { DocumentError } from '../../reference/build/problems';
import { writeAtomically } from '../../translation/files';
import { contentDigest, inputDigest } from '../digest';
import { CommandError } from './command-error';

/** What the pages that are there were made of, what they are, and what was said of them. */
const recordFile = '.generated/api.json';
const record = z.object({
  made: z.object({ of: z.string(), into: z.string() }),
  summary: z.object({ documents: z.number(), operations: z.number(), pages: z.number() }),
});
const inputs = ['static/openapi', 'i18n/fr/openapi'];

/** The pages of the API reference, unless those that are there are made of the same documents by the same code.
 * @throws CommandError with every problem of every document, each with its file and line. */
export async function generatePages(root = process.cwd()): Promise<void> {
  const { documents, operations, pages } = (await kept(root)) ?? (await generate(root));
  console.log(`API reference: ${documents} documents, ${operations} operations, ${pages} pages`);
}

async function kept(root: string): Promise<Summary | undefined> {
  const text = await readFile(path.join(root, recordFile), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { data } = record.safeParse(JSON.parse(text));
  const { of, into } = digests(root);
  return data?.made.of === of && data.made.into === into ? data.summary : undefined;
}

async function generate(root: string): Promise<Summary> {
  const file = path.join(root, recordFile);
  await rm(file, { force: true });
  try {
    const summary = await generateReference({ root });
    await mkdir(path.dirname(file), { recursive: true });
    writeAtomically(file, JSON.stringify({ made: digests(root), summary }));
    return summary;
  } catch (error) {
    if (error instanceof DocumentError) throw new CommandError(error.message);
    throw error;
  }
}

const digests = (root: string) => ({
  of: inputDigest(root, inputs),
  into: contentDigest(root, [outputs.en, path.dirname(outputs.fr)]),
});
