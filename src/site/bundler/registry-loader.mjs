import { shortNames } from './chunk-names.mjs';

const entry =
  /^ {2}"([^"]+)": (\[\(\) => import\(.+?\)), "(.+?)", (require\.resolveWeak\(.+?\)\],)/gm;

/** Where pages of the guide and of the reference are, in either language. */
const folders = /^@site\/(?:docs|\.generated\/api|i18n\/\w+\/[^/]+\/current)\//;

/**
 * A loader for Docusaurus' `registry.js` in production, which every page loads: the import of each page, with the path of
 * its module.
 *
 * The names of the chunks become short ones. Only the renderer of the build reads the paths, which sometimes begin with the folders of this machine: pages get none.
 *
 * The order of the imports becomes the order of the rules in the style sheet. Docusaurus sorts by hashes of the paths;
 * sorted by the names of the pages, both languages have the same style sheet.
 *
 * @param {string} source
 * @throws {Error} if an entry cannot be read: its page would be missing
 */
export default function registry(source) {
  const names = shortNames(source);
  const entries = [...source.matchAll(entry)].map(([, name, start, path, end]) => ({
    page: path.replace(folders, ''),
    text: `  "${names.get(name)}": ${start}, "", ${end}`,
  }));
  const count = source.split('resolveWeak(').length - 1;
  if (entries.length === 0 || entries.length !== count)
    throw new Error(
      `registry.js is not as Docusaurus 3.10 writes it: ${entries.length} of its ${count} entries can be read.`,
    );
  entries.sort((a, b) => (a.page < b.page ? -1 : Number(a.page > b.page)));
  return `export default {\n${entries.map(({ text }) => text).join('\n')}\n};\n`;
}
