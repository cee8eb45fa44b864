/** A citation in a page: the id of a fact, written like a footnote. `[^daily-quota]` */
const citation = /\[\^([^\]\s]*)\]/g;

/**
 * A text cut at its citations: strings, and the ids of facts.
 * @example partsOf('1,000 a day.[^daily-quota]') // => ['1,000 a day.', { fact: 'daily-quota' }]
 */
export function partsOf(text: string): readonly (string | { readonly fact: string })[] {
  const parts = text.split(citation);
  return parts
    .map((part, index) => (index % 2 === 1 ? { fact: part } : part))
    .filter((part) => part !== '');
}

/** What a block of the guide's own can be: it makes no claim about the platform. */
export const OWN_KINDS = ['introduction', 'advice', 'navigation'] as const;

/**
 * The kind that a comment gives its block, or the wrong word in place of it; undefined for any other comment.
 * @example ownKind('/* own: advice *\/') // => 'advice'
 */
export function ownKind(comment: string): string | undefined {
  return /^\s*\/\*\s*own:\s*(.*?)\s*\*\/\s*$/.exec(comment)?.[1];
}

/** A paragraph that begins so is the caption of the table after it. */
export const captionMark = ': ';
