import { lintEnglish } from './lint';

/** The places of the word `whoever` in a file, as `line:column`. */
export const placesOfWhoever = (file: string, source: string): readonly string[] =>
  lintEnglish(file, source)
    .offences.filter(({ rule }) => rule === 'whoever')
    .map(({ line, column }) => `${line}:${column}`);
