/** Parts of the theme that the site has none of. */
const absent = /^theme\.(?:blog|tags|docs\.(?:tagDoc|version))/;

/**
 * A loader of Docusaurus' catalogue, which every page carries: leaves out what no page can show. Docusaurus adds the
 * theme's own translations after plugins have had their say, so that this is the first place to do it.
 *
 * @param {string} source JSON: texts by their ids
 * @returns {string}
 * @example themeTexts('{"theme.blog.title":"Blog","theme.NotFound.title":"Page introuvable"}')
 * // => '{"theme.NotFound.title":"Page introuvable"}'
 */
export default function themeTexts(source) {
  /** @type {Readonly<Record<string, string>>} */
  const texts = JSON.parse(source);
  return JSON.stringify(
    Object.fromEntries(Object.entries(texts).filter(([id]) => !absent.test(id))),
  );
}
