import { readdir } from 'node:fs/promises';
import path from 'node:path';
import kebabCase from 'lodash/kebabCase';

import { checkDocument, type SourceDocument } from './check';
import { FaultError, type Fault } from '../faults/fault';

/** The folder of the documents, relative to the root of the site. */
export const documentFolder = 'static/openapi';

/**
 * Reads and checks every document of a site, ordered by file name.
 * @throws {FaultError} with the faults in all documents.
 * @example
 * const documents = await readDocuments('/site'); // static/openapi/*.yaml, *.yml, *.json
 */
export async function readDocuments(root: string): Promise<readonly SourceDocument[]> {
  const files = await documentFiles(root);
  const documents: SourceDocument[] = [];
  const faults: Fault[] = [...clashes(files)];
  for (const file of files) {
    const result = await checkDocument({ root, file, api: apiId(file) });
    if (result.kind === 'document') documents.push(result.document);
    else faults.push(...result.faults);
  }
  if (faults.length > 0) throw new FaultError(faults);
  return documents;
}

async function documentFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(root, documentFolder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isDocument(entry.name))
    .map((entry) => `${documentFolder}/${entry.name}`)
    .sort();
}

/** Whether a file in that folder is a document, by its name. @example isDocument('pets.yaml') // => true */
export function isDocument(file: string): boolean {
  return /\.(ya?ml|json)$/i.test(file);
}

/** The name of an API in addresses. @example apiId('static/openapi/bankFeeds.yaml') // => 'bank-feeds' */
export function apiId(file: string): string {
  return kebabCase(path.parse(file).name);
}

/** Pairs of files that would be the same API. */
function clashes(files: readonly string[]): readonly Fault[] {
  return files.flatMap((file, i) => {
    const other = files.slice(0, i).find((earlier) => apiId(earlier) === apiId(file));
    if (other === undefined) return [];
    const message = `${other} has the same address, /api/${apiId(file)}`;
    return [{ file, line: 1, column: 1, message, remedy: 'rename one of the two files' }];
  });
}
