import type { Passage } from '../passage';
import { commentPassage } from './comment';

/** The CSS tokens that can contain comment delimiters. */
const token = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^"')]*\)|\/\*[^]*?\*\//g;

/**
 * Extracts the comments of a style sheet.
 * @example cssPassages('a { color: red } /* Errors. *\/') // => one passage, 'Errors.'
 */
export function cssPassages(source: string): readonly Passage[] {
  return [...source.matchAll(token)]
    .filter(([text]) => text.startsWith('/*'))
    .map(({ 0: text, index }) => commentPassage(text, index));
}
