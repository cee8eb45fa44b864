import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import * as z from 'zod';

const ignoreFile = '.redocly.lint-ignore.yaml';
const ignoreList = z.record(z.string(), z.unknown());

/**
 * Adds a copy of an API to a site: its document, its French, and Redocly's ignored findings.
 * @example addCopy(clone, 'platform', 2) // static/openapi/platform-2.yaml and i18n/fr/openapi/platform-2.po
 */
export function addCopy(directory: string, api: string, number: number): void {
  const at = (file: string) => path.join(directory, file);
  const documentOf = (name: string) => `static/openapi/${name}.yaml`;
  const frenchOf = (name: string) => `i18n/fr/openapi/${name}.po`;
  const copy = `${api}-${number}`;
  // A copy owns no route that the original has.
  const document = readFileSync(at(documentOf(api)), 'utf8').replace(/^x-precedence: .*\n/m, '');
  writeFileSync(at(documentOf(copy)), document);
  cpSync(at(frenchOf(api)), at(frenchOf(copy)));
  const ignored = ignoreList.parse(parse(readFileSync(at(ignoreFile), 'utf8')));
  const more = { ...ignored, [documentOf(copy)]: ignored[documentOf(api)] ?? {} };
  writeFileSync(at(ignoreFile), stringify(more));
}
