import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

import { missingData } from './generated';
import { readHandlers } from './handlers';
import { lintDocuments } from '../../openapi/lint';
import { outlines, outputs } from './outputs';
import { prepareReference, type Summary } from './prepare';
import { FaultError } from '../../faults/fault';
import { readDocuments } from '../../openapi/read';
import { writeAtomically } from '../../files/text-files';
import { codeDigest } from '../../files/code-digest';
import { contentDigest } from '../../files/digest';
import { areasOf } from '../../inputs';
import { readModel } from '../../inputs/model';

/** The digest of the inputs, the digest of the generated pages, and the summary. */
const recordFile = '.generated/api.json';
const record = z.object({
  made: z.object({
    of: z.string(),
    /** Absent until the generator has made its pages too. */
    into: z.string().optional(),
  }),
  summary: z.object({ documents: z.number(), operations: z.number(), pages: z.number() }),
});
const inputs = [
  'static/openapi',
  'i18n/fr/openapi',
  'redocly.yaml',
  '.redocly.lint-ignore.yaml',
  'src/platform/model/areas.yaml',
  'src/platform/model/components.yaml',
  'i18n/fr/model.po',
  'src/reference/generate/page.mustache',
  'docusaurus.config.ts',
];

/**
 * Prepares the data of the API reference, unless an earlier run prepared it from the same inputs.
 * @throws {FaultError} with every fault of every document, each with file, line and remedy
 */
export async function preparedReference(root: string): Promise<Summary> {
  const of = digestOfInputs(root);
  const found = await readRecord(root);
  const isCurrent = found?.made.of === of && (await missingData(root)).length === 0;
  if (isCurrent) return found.summary;
  await rm(path.join(root, recordFile), { force: true });
  const documents = await readDocuments(root);
  const model = await readModel(root);
  const faults = await lintDocuments(root, documents, areasOf(model));
  if (faults.length > 0) throw new FaultError(faults);
  const summary = await prepareReference(root, documents, await readHandlers(root, model));
  writeRecord(root, { made: { of }, summary });
  return summary;
}

/** Whether the generated pages are current and unmodified. */
export async function isGenerated(root: string): Promise<boolean> {
  const { made } = (await readRecord(root)) ?? {};
  return made?.into === digestOfPages(root) && made.of === digestOfInputs(root);
}

/** Records the pages that the generator has written. */
export async function recordGenerated(root: string): Promise<void> {
  const found = await readRecord(root);
  if (found === undefined) throw new Error(`${recordFile} is missing: run npm run build`);
  writeRecord(root, { ...found, made: { of: found.made.of, into: digestOfPages(root) } });
}

/** Deletes the record, so that the next run prepares everything again. */
export async function forgetReference(root: string): Promise<void> {
  await rm(path.join(root, recordFile), { force: true });
}

async function readRecord(root: string): Promise<z.infer<typeof record> | undefined> {
  const text = await readFile(path.join(root, recordFile), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : record.safeParse(JSON.parse(text)).data;
}

function writeRecord(root: string, content: z.infer<typeof record>): void {
  writeAtomically(path.join(root, recordFile), JSON.stringify(content));
}

/** The generator writes its pages by options of ours, which nothing here imports. */
const digestOfInputs = (root: string) =>
  `${codeDigest(__filename, path.join(__dirname, 'openapi-docs.ts'))}.${contentDigest(root, inputs)}`;

const digestOfPages = (root: string) =>
  contentDigest(root, [...Object.values(outlines), outputs.en, path.dirname(outputs.fr)]);
