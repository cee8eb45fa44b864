const marks = /\p{Mark}/gu;

function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/**
 * Whether a text contains each word of a query, whatever its accents and capitals.
 * @example matches('Données au repos', 'donnees') // => true
 */
export function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
