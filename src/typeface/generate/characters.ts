import { readFiles } from '../../files/text-files';

/** Folders and files with all that pages say: pages, translations, documents, the model, and the texts of components. */
const folders = ['docs', 'i18n', 'static/openapi', 'src'];
const extensions = ['.css', '.json', '.mdx', '.po', '.ts', '.tsx', '.yaml'];

const isTest = (file: string) => /\.(test|fixture)\.tsx?$/.test(file);

/** The printable characters of Latin-1, and what French and English have besides: every page may have them. */
const latin1 = Array.from({ length: 0x100 }, (_, code) => code).filter(
  (code) => code >= 0x20 && !(code >= 0x7f && code < 0xa0),
);
const others = Array.from('Œœ€‘’“”–—…', (character) => character.codePointAt(0) ?? 0);

/**
 * The characters that the pages can have, sorted: those of both languages and what the sources of the pages have. Nothing else is in a
 * page, but for what a script of the page takes from its reader.
 */
export function charactersOfPages(): string {
  const texts = [...readFiles(folders, extensions)].filter(([file]) => !isTest(file));
  if (texts.length === 0) throw new Error('there are no pages: run this in the project’s folder');
  const codes = new Set([...latin1, ...others]);
  for (const [, text] of texts) {
    for (const character of text) codes.add(character.codePointAt(0) ?? 0);
    // In code, a character can be named: no-break spaces would not be seen.
    for (const [, hex = ''] of text.matchAll(/\\u([0-9a-fA-F]{4})/g)) codes.add(parseInt(hex, 16));
  }
  const isAlone = (code: number) => code >= 0x20 && (code < 0xd800 || code > 0xdfff);
  return [...codes]
    .filter(isAlone)
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join('');
}
