import path from 'node:path';

import { files, keyOf, tableOf } from './table.mjs';

/**
 * @typedef {import('./table.mjs').Chunk} Chunk
 * @typedef {import('./table.mjs').Route} Route
 * @typedef {import('./table.mjs').Table} Table
 * @typedef {{ readonly resourcePath: string, readonly resourceQuery: string, readonly addDependency: (file: string) => void, readonly getOptions: () => { readonly baseUrl: string } }} Loader
 */

/**
 * A loader for the files from which Docusaurus' client knows its routes, in production. They would list every page of the
 * language in every page. With it, they have what all pages need, and `routes.js?section=0` has the pages of a section,
 * which `know.ts` adds before one of them is shown.
 *
 * @this {Loader}
 */
export default function routes() {
  const { dir, base } = path.parse(this.resourcePath);
  for (const file of files) this.addDependency(path.join(dir, file));
  const table = tableOf(dir, this.getOptions().baseUrl);
  switch (base) {
    case 'routesChunkNames.json':
      return JSON.stringify(renamed(table.names, table.shortNames));
    case 'registry.js':
      return `export default {\n${registryOf(table.chunks, table)}\n};\n`;
    default: {
      const section = /^\?section=(\d+)$/.exec(this.resourceQuery)?.[1];
      return section === undefined
        ? indexOf(table, this.getOptions().baseUrl)
        : sectionOf(table, Number(section));
    }
  }
}

/** The name of the chunk with a section. */
export const sectionName = (/** @type {number} */ index) => `routes-${index}`;

/** @type {(table: Table, baseUrl: string) => string} */
function indexOf({ routes, sections }, baseUrl) {
  const imports = sections.map(({ pages }, index) => {
    const load = `() => import(/* webpackChunkName: "${sectionName(index)}" */ './routes.js?section=${index}')`;
    return `  [${JSON.stringify(pages[0]?.route.path)}, ${load}],`;
  });
  return `import ComponentCreator from '@docusaurus/ComponentCreator';
import Routes from '@site/src/site/bundler/routes/Routes';

export const sections = [
${imports.join('\n')}
];
export default [{ path: ${JSON.stringify(baseUrl)}, component: Routes, routes: [
${routes.map(codeOf).join(',\n')}
] }];
`;
}

/** @type {(route: Route) => string} */
function codeOf(route) {
  const { component, routes, ...rest } = route;
  const { path, hash } = component;
  const made = hash === undefined ? `'${path}'` : `'${path}', '${hash}'`;
  const inside = routes === undefined ? '' : `, routes: [${routes.map(codeOf).join(', ')}]`;
  return `{ ...${JSON.stringify({ ...rest, key: keyOf(route) })}, component: ComponentCreator(${made})${inside} }`;
}

/** @type {(table: Table, index: number) => string} */
function sectionOf(table, index) {
  const { pages, chunks } = table.sections[index] ?? { pages: [], chunks: [] };
  const routes = pages.map(({ parent, route, chunks }) => {
    const { component, path, ...rest } = route;
    return [parent, path, component.hash, renamed(chunks, table.shortNames), rest];
  });
  const sidebars = sidebarsOf(pages, table);
  const imports = sidebars.map(
    ({ file, name }, index) =>
      `import guide${index} from ${JSON.stringify(file)};\nimport sidebar${index} from ${JSON.stringify(`${file}?sidebar=${name}`)};\n`,
  );
  const add = sidebars.map(
    ({ name }, index) =>
      `guide${index}.version.docsSidebars[${JSON.stringify(name)}] = sidebar${index};\n`,
  );
  return `${imports.join('')}${add.join('')}export default {
  routes: ${JSON.stringify(routes)},
  chunks: {
${registryOf(chunks, table)}
  },
};
`;
}

/**
 * The sidebars of pages, each with the file in which Docusaurus has all sidebars of a guide.
 *
 * @type {(pages: Table['sections'][number]['pages'], table: Table) => readonly { readonly file: string, readonly name: string }[]}
 */
function sidebarsOf(pages, { paths }) {
  const all = pages.flatMap(({ props = '', route: { sidebar } }) =>
    typeof sidebar === 'string' ? [{ file: paths.get(props) ?? '', name: sidebar }] : [],
  );
  const byName = new Map(all.map((each) => [`${each.file} ${each.name}`, each]));
  return [...byName.values()];
}

/**
 * Only the renderer of the build reads the paths of modules, which sometimes begin with the folders of this machine:
 * pages get none.
 *
 * @type {(chunks: readonly Chunk[], table: Table) => string}
 */
const registryOf = (chunks, { shortNames }) =>
  chunks
    .map(({ name, start, end }) => `  "${shortNames.get(name)}": ${start}, "", ${end}`)
    .join('\n');

/**
 * @param {unknown} tree names at any depth
 * @param {ReadonlyMap<string, string>} names
 * @returns {unknown}
 * @throws {Error} if a chunk is not in the registry: its page would be missing
 */
function renamed(tree, names) {
  if (typeof tree === 'string') {
    const name = names.get(tree);
    if (name === undefined) throw new Error(`registry.js has no chunk "${tree}".`);
    return name;
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((each) => renamed(each, names));
  return Object.fromEntries(Object.entries(tree).map(([key, each]) => [key, renamed(each, names)]));
}
