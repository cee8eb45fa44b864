import { blank, cover, hideCode, type Passage } from '../passage';

/** Comment delimiters, including the star or the slashes at the start of a line. */
const signs = /^[ \t]*(?:\/\*+|\/\/+|#+|\*(?!\/))|\*+\/\s*$/gm;
/** An example is code, up to the next tag or the end. */
const example = /@example\b[^]*?(?=\n[\s*]*@\w|$(?![^]))/g;
const tag = /@(?:param|template|typeParam)\s+[\w.[\]]+|@\w+/g;
/** Quoted text is data. */
const quoted = /"[^"\n]*"|(?<![\w’])'[^'\n]*'(?!\w)/g;

/**
 * Extracts the prose of one comment, or of consecutive line comments.
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
