import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/**
 * @typedef {{ readonly path: string, readonly hash?: string }} Component
 * @typedef {{ readonly path: string, readonly component: Component, readonly routes?: readonly Route[], readonly [property: string]: unknown }} Route
 * @typedef {{ readonly name: string, readonly start: string, readonly path: string, readonly end: string }} Chunk an entry of the registry: its text before and after the path of the module
 * @typedef {object} Page
 * @property {Route} route
 * @property {string} parent the key of the route that contains it
 * @property {unknown} chunks the names of its chunks
 * @property {string} [props] the name of the chunk with the properties of the routes that contain it: of a guide, the sidebars
 * @typedef {{ readonly pages: readonly Page[], readonly chunks: readonly Chunk[] }} Section
 * @typedef {object} Table
 * @property {readonly Route[]} routes those that every page has
 * @property {readonly Section[]} sections the others, with the chunks that no page of another section uses
 * @property {Readonly<Record<string, unknown>>} names those of the chunks of routes in no section, by the key of the route
 * @property {readonly Chunk[]} chunks those that are in no section
 * @property {ReadonlyMap<string, string>} paths the module of each chunk, by its name
 * @property {ReadonlyMap<string, string>} shortNames a short name for the name of each chunk
 */

/** A page has the routes of its section, and of each other section the address of its first page. */
const pagesOfSection = 32;

/** The files of which Docusaurus' client makes its routes. */
export const files = /** @type {const} */ (['routes.js', 'routesChunkNames.json', 'registry.js']);

/**
 * The routes of a language, as Docusaurus generated them, by section.
 *
 * @param {string} directory the generated files of the language
 * @param {string} baseUrl
 * @returns {Table}
 */
export function tableOf(directory, baseUrl) {
  const [routes, names, registry] = files.map((file) =>
    readFileSync(path.join(directory, file), 'utf8'),
  );
  return split(
    routesIn(routes ?? ''),
    JSON.parse(names ?? ''),
    registryIn(registry ?? ''),
    baseUrl,
  );
}

/**
 * The key by which Docusaurus finds what a route loads.
 * @param {Route} route
 * @example keyOf({ path: '/fr/about', component: { path: '/fr/about', hash: 'abc' } }) // => '/fr/about-abc'
 */
export const keyOf = ({ component: { path, hash } }) => `${path}-${hash}`;

/**
 * @param {string} source the text of Docusaurus' `routes.js`
 * @returns {readonly Route[]}
 * @throws {Error} if it is no list of routes
 */
export function routesIn(source) {
  const room = {
    routes: undefined,
    ComponentCreator: (/** @type {string} */ path, /** @type {string} */ hash) => ({ path, hash }),
  };
  const list = source.replaceAll(/^import .*$/gm, '').replace('export default', 'routes =');
  vm.runInNewContext(list, room, { filename: 'routes.js' });
  if (!Array.isArray(room.routes))
    throw new Error('routes.js is not as Docusaurus 3.10 writes it: it exports no list.');
  return room.routes;
}

const entry =
  /^ {2}"([^"]+)": (\[\(\) => import\(.+?\)), "(.+?)", (require\.resolveWeak\(.+?\)\],)/gm;

/**
 * @param {string} source the text of Docusaurus' `registry.js`
 * @returns {readonly Chunk[]}
 * @throws {Error} if an entry cannot be read: its page would be missing
 */
export function registryIn(source) {
  const chunks = [...source.matchAll(entry)].map(
    ([, name = '', start = '', path = '', end = '']) => ({ name, start, path, end }),
  );
  const count = source.split('resolveWeak(').length - 1;
  if (chunks.length === 0 || chunks.length !== count)
    throw new Error(
      `registry.js is not as Docusaurus 3.10 writes it: ${chunks.length} of its ${count} entries can be read.`,
    );
  return chunks;
}

/**
 * Pages are divided in the order of their addresses. In no section are the routes that contain others, the home page, to
 * which every page leads, and what is shown where there is no page.
 *
 * @param {readonly Route[]} all
 * @param {Readonly<Record<string, unknown>>} names
 * @param {readonly Chunk[]} registry
 * @param {string} baseUrl
 * @returns {Table}
 */
export function split(all, names, registry, baseUrl) {
  /** @type {Page[]} */
  const pages = [];
  /** @type {(list: readonly Route[], above: Pick<Page, 'parent' | 'props'>) => readonly Route[]} */
  const withoutPages = (list, above) =>
    list.flatMap((route) => {
      const key = keyOf(route);
      const chunks = names[key];
      if (route.routes) {
        const below = { parent: key, props: propsIn(chunks) ?? above.props };
        return { ...route, routes: withoutPages(route.routes, below) };
      }
      if (route.path === '*' || route.path === baseUrl) return route;
      pages.push({ ...above, route, chunks });
      return [];
    });
  const routes = withoutPages(all, { parent: '' });
  const parts = inParts(pages.sort((a, b) => (a.route.path < b.route.path ? -1 : 1)));
  const ofPages = new Set(pages.map(({ route }) => keyOf(route)));
  const rest = Object.entries(names).filter(([key]) => !ofPages.has(key));
  const users = [rest.map(([, chunks]) => chunks), ...parts.map(chunksOf)];
  const only = onlyUsers(users.map((chunks) => new Set(chunks.flatMap(namesIn))));
  /** @type {Map<number, Chunk[]>} */
  const byUser = new Map();
  for (const chunk of inOrder(registry)) {
    const user = only.get(chunk.name) ?? 0;
    byUser.set(user, [...(byUser.get(user) ?? []), chunk]);
  }
  return {
    routes,
    sections: parts.map((part, index) => ({ pages: part, chunks: byUser.get(index + 1) ?? [] })),
    names: Object.fromEntries(rest),
    chunks: byUser.get(0) ?? [],
    paths: new Map(registry.map(({ name, path }) => [name, path])),
    shortNames: shortNames(registry),
  };
}

/** @type {(pages: readonly Page[]) => readonly unknown[]} */
const chunksOf = (pages) => pages.map(({ chunks }) => chunks);

/**
 * @param {readonly ReadonlySet<string>[]} users the names that each uses
 * @returns {ReadonlyMap<string, number>} the user of each name that has only one
 */
function onlyUsers(users) {
  /** @type {Map<string, number | undefined>} */
  const only = new Map();
  users.forEach((names, user) => {
    for (const name of names) only.set(name, only.has(name) ? undefined : user);
  });
  return new Map([...only].flatMap(([name, user]) => (user === undefined ? [] : [[name, user]])));
}

/**
 * Pages with neighbouring addresses. Those of one guide are not mixed with those of another: who keeps one guide offline
 * need not have the routes of the others.
 *
 * @type {(pages: readonly Page[]) => readonly (readonly Page[])[]}
 */
function inParts(pages) {
  /** @type {Page[][]} */
  const parts = [];
  for (const page of pages) {
    const last = parts.at(-1);
    if (last && last.length < pagesOfSection && last[0]?.parent === page.parent) last.push(page);
    else parts.push([page]);
  }
  return parts;
}

/**
 * @param {unknown} tree names at any depth
 * @returns {readonly string[]}
 */
function namesIn(tree) {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(namesIn) : [];
}

/**
 * @param {unknown} chunks the names of the chunks of a route
 * @returns {string | undefined}
 */
function propsIn(chunks) {
  if (typeof chunks !== 'object' || chunks === null || !('__props' in chunks)) return undefined;
  return String(chunks.__props);
}

/** Where pages of the guide and of the reference are, in either language. */
const folders = /^@site\/(?:docs|\.generated\/api|i18n\/\w+\/[^/]+\/current)\//;

/**
 * The order of the imports becomes the order of the rules in the style sheet. Docusaurus sorts by hashes of the paths;
 * sorted by the names of the pages, both languages have the same style sheet.
 *
 * @type {(chunks: readonly Chunk[]) => readonly Chunk[]}
 */
function inOrder(chunks) {
  const page = (/** @type {Chunk} */ chunk) => chunk.path.replace(folders, '');
  return [...chunks].sort((a, b) => (page(a) < page(b) ? -1 : Number(page(a) > page(b))));
}

/**
 * Docusaurus names chunks by eight digits of a hash. The names are only keys between the registry and the names of the
 * routes: files are named by numbers.
 *
 * @param {readonly Pick<Chunk, 'name'>[]} registry
 * @returns {ReadonlyMap<string, string>} the short name of each name, the same for the same names in any order
 * @example shortNames([{ name: '0a1b2c3d' }, { name: '04156fb4' }]).get('0a1b2c3d') // => '1'
 */
function shortNames(registry) {
  const names = registry.map(({ name }) => name).sort();
  return new Map(names.map((name, index) => [name, index.toString(36)]));
}
