/** Code fences: samples are not prose, and the lint of pages compares them. */
const fences = /^([ \t]*)(`{3,}|~{3,})[^]*?^\1\2[ \t]*$/gm;
/** Comments of MDX, among them the pinned ids of headings. */
const comments = /\{\/\*[^]*?\*\/\}/g;

/** The marks of citations name facts by their ids, which are English. */
const citations = /\[\^[^\]\s]*\]/g;

/** A text without its samples and comments. */
export function withoutSamples(text: string): string {
  return text.replace(fences, '').replace(comments, '');
}

/** The parts of a text that are not prose: code, the target of a link, a tag, a placeholder. */
export const patterns = {
  code: /(`+)(?!`)([^]*?[^`])\1(?!`)/g,
  link: /\]\(([^()\s]*)[^()]*\)/g,
  address: /\bhttps?:\/\/[^\s<>»)\]"”]*[^\s<>»)\]"”.,;:!?]/g,
  tag: /<(\/?[A-Za-z][\w.-]*)(?:[^<>]|=>)*>/g,
  placeholder: /\{[^{}\n]*\}/g,
} as const;

/** Only the words of a text, on one line, with plain spaces and apostrophes. */
export function wordsOf(text: string): string {
  const { code, link, address, tag, placeholder } = patterns;
  return [code, link, address, tag, placeholder]
    .reduce(
      (rest, pattern) => rest.replace(pattern, ' '),
      withoutSamples(text).replace(citations, ''),
    )
    .replace(/[’']/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
}
