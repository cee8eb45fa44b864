const apostrophes = /[\u2018\u2019\u02bc\u00b4`]/g;
const elisions = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/giu;

/**
 * Converts what was typed into a query for the index, which knows the words behind an elision.
 *
 * @example normaliseQuery('  L’équipement ') // => 'équipement'
 */
export function normaliseQuery(typed: string): string {
  return typed.replace(apostrophes, "'").replace(elisions, '').replace(/\s+/g, ' ').trim();
}
