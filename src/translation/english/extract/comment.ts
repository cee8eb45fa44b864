import { blank, cover, hideCode, type Passage } from '../passage';

/** Comment signs, and the stars or slashes that start a line. */
const signs = /^[ \t]*(?:\/\*+|\/\/+|#+|\*(?!\/))|\*+\/\s*$/gm;
/** An example is code, up to the next tag or the end. */
const example = /@example\b[^]*?(?=\n[\s*]*@\w|$(?![^]))/g;
const tag = /@(?:param|template|typeParam)\s+[\w.[\]]+|@\w+/g;
/** What a comment quotes is data. */
const quoted = /"[^"\n]*"|(?<![\w’])'[^'\n]*'(?!\w)/g;

/**
 * The prose of one comment, or of several line comments below each other.
 * @param start offset of the comment in its file
 * @example commentPassage('// Reads `a`.', 0).text // => '   Reads ￼￼￼.'
 */
export function commentPassage(comment: string, start: number): Passage {
  const text = comment
    .replaceAll(signs, blank)
    .replaceAll(example, cover)
    .replaceAll(tag, blank)
    .replaceAll(quoted, cover);
  return { area: 'comments', start, text: hideCode(text) };
}
