import type { PoEntry } from './document';

/**
 * The line on which the French of each entry starts, which gettext-parser does not report.
 * @param text well-formed PO
 * @returns a function that finds a line by its entry; 1 if the file does not contain it
 */
export function linesOf(text: string): (entry: PoEntry) => number {
  const found = new Map<string, number>();
  let context = '';
  let english = '';
  let last = '';
  text.split('\n').forEach((line, i) => {
    const [, keyword = '', string] = /^(?:(msg\w+(?:\[\d+\])?)\s+)?"(.*)"\s*$/.exec(line) ?? [];
    if (string === undefined) return;
    if (keyword !== '') last = keyword;
    if (keyword === 'msgctxt') context = '';
    if (keyword === 'msgid') english = '';
    if (last === 'msgctxt') context += string;
    if (last === 'msgid') english += string;
    if (keyword !== 'msgstr') return;
    found.set(`${unescape(context)}\0${unescape(english)}`, i + 1);
    context = '';
  });
  return ({ context: own, english: sentence }) => found.get(`${own}\0${sentence}`) ?? 1;
}

function unescape(text: string): string {
  return text.replace(
    /\\([^])/g,
    (_, char: string) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char,
  );
}
