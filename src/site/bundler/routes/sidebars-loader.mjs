/**
 * A loader for the file with all sidebars of a guide, in production: each of its pages would load them. With it, the file
 * has none, and `?sidebar=platform` is one of them. Sections add those of their pages (`loader.mjs`).
 *
 * @this {{ readonly resourcePath: string, readonly resourceQuery: string }}
 * @param {string} source
 * @throws {Error} if a sidebar is not there
 */
export default function sidebars(source) {
  const props = JSON.parse(source);
  const all = props.version?.docsSidebars;
  if (typeof all !== 'object')
    throw new Error(
      `${this.resourcePath} has no docsSidebars, as Docusaurus 3.10 writes them: adapt src/site/bundler/routes/sidebars-loader.mjs.`,
    );
  if (this.resourceQuery === '')
    return JSON.stringify({ ...props, version: { ...props.version, docsSidebars: {} } });
  const name = new URLSearchParams(this.resourceQuery).get('sidebar') ?? '';
  if (!(name in all)) throw new Error(`${this.resourcePath} has no sidebar "${name}".`);
  return JSON.stringify(all[name]);
}
