import { wordsOf } from './prose';

export const invariantsFile = 'i18n/fr/invariants.txt';

/** Reads the texts that are the same in both languages, one per line; `#` starts a comment. */
export function readInvariants(text: string): ReadonlySet<string> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

/**
 * Whether French that is equal to its English is intended: it is listed, or contains nothing to translate, only
 * code, numbers, placeholders and addresses.
 * @example isMeant('[Codat](https://codat.io)', '[Codat](https://codat.io)', new Set(['Codat']))
 * // => true
 */
export function isMeant(english: string, french: string, invariants: ReadonlySet<string>): boolean {
  if (english.trim() !== french.trim()) return true;
  const words = wordsOf(english)
    .replace(/[[\]*_]/g, '')
    .trim();
  return !/\p{L}/u.test(words) || invariants.has(words.replace(/\.$/, ''));
}
