/** Search engines show about as many characters. */
const limit = 160;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A text as the description of a page, for search engines and previews of links: as many of its first sentences as fit. A
 * first sentence that is too long is cut after a word. Placeholders lose their braces.
 *
 * @example descriptionOf('Sent when {dataType} changes. …') // => 'Sent when dataType changes.'
 */
export function descriptionOf(text: string): string {
  const plain = text
    .replace(/[{}]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  const sentences = [...segmenter.segment(plain)].map(({ segment }) => segment);
  const starts = sentences.map((_, index) =>
    sentences
      .slice(0, index + 1)
      .join('')
      .trimEnd(),
  );
  return starts.findLast((start) => start.length <= limit) ?? cutAfterWord(plain);
}

/** @example cutAfterWord('As many words as fit, and others') // => 'As many words as fit…' */
function cutAfterWord(text: string): string {
  return `${text.slice(0, limit - 1).replace(/[\s,;:–—(«]*\s\S*$/u, '')}…`;
}
