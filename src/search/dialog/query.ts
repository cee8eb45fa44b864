const elisions = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/giu;

/**
 * Converts what was typed into a query. An elision alone is none: the word behind it is still to come.
 *
 * @example normaliseQuery('  l’équipement  client ') // => 'l’équipement client'
 */
export function normaliseQuery(typed: string): string {
  const hasWords = /[\p{L}\p{N}]/u.test(typed.replace(elisions, ''));
  return hasWords ? typed.replace(/\s+/g, ' ').trim() : '';
}
