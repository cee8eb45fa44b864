/** Parts of the theme that the site does not use. */
const absent = /^theme\.(?:blog|tags|docs\.(?:tagDoc|version))/;

/**
 * A loader for Docusaurus' catalogue, which every page loads: removes texts that no page can show. Docusaurus adds the
 * theme's own translations after plugins have run, so that they cannot be removed earlier.
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
