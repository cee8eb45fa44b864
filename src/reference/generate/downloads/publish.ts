import path from 'node:path';
import { stringify } from 'yaml';

import { sourceCatalogue, type Catalogue } from '../../../catalogue';
import type { SourceDocument } from '../../../openapi/check';
import { translateDocument } from '../../../openapi/translate';

/** A file under `/openapi/`. */
export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The files for download of a document, in the language of a catalogue: under its own name, and as JSON.
 * The English document is published unchanged; only its JSON is made.
 * @example publishedDocuments(platform, french).map(({ name }) => name) // => ['platform.yaml', 'platform.json']
 */
export function publishedDocuments(
  { file, document: source }: SourceDocument,
  catalogue: Catalogue,
): readonly PublishedFile[] {
  const { name, base, ext } = path.parse(file);
  const isJson = ext.toLowerCase() === '.json';
  const { document } = translateDocument(source, catalogue);
  const json = { name: `${name}.json`, text: `${JSON.stringify(document, null, 2)}\n` };
  if (catalogue === sourceCatalogue) return isJson ? [] : [json];
  if (isJson) return [{ ...json, name: base }];
  const yaml = stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
  return [{ name: base, text: yaml }, json];
}

/** The names of these files. @example downloadNames('static/openapi/pets.yaml') // => ['pets.yaml', 'pets.json'] */
export function downloadNames(file: string): readonly string[] {
  const { name, base, ext } = path.parse(file);
  return ext.toLowerCase() === '.json' ? [base] : [base, `${name}.json`];
}
