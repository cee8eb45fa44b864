import { readFile } from 'node:fs/promises';

/**
 * Replaces `advances.ts`, which reads the files of the typeface, by what it exports.
 * @this {{ getOptions(): { readonly file: string }, addDependency(file: string): void }}
 */
export default async function advancesLoader() {
  const { file } = this.getOptions();
  this.addDependency(file);
  return `export default ${await readFile(file, 'utf8')};`;
}
