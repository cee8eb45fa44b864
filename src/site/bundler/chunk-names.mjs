/**
 * Short names for the chunks of pages, which every page lists twice: Docusaurus names them by eight digits of a hash.
 * The names are only keys between `registry.js` and `routesChunkNames.json`: files are named by numbers.
 *
 * @param {string} registry the text of Docusaurus' `registry.js`
 * @returns {ReadonlyMap<string, string>} the short name of each name, the same for the same names in any order
 * @example shortNames('  "0a1b2c3d": […],\n  "04156fb4": […],\n').get('0a1b2c3d') // => '1'
 */
export function shortNames(registry) {
  const names = [...registry.matchAll(/^ {2}"([^"]+)": \[/gm)].map(([, name = '']) => name);
  return new Map(names.sort().map((name, index) => [name, index.toString(36)]));
}
