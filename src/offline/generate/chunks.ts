import { styleSheets } from '../../site/bundler/style-sheets';

/** Docusaurus' `routesChunkNames.json`: each route, with a hash appended, and the names of its chunks at any depth. */
export type ChunkNames = Readonly<Record<string, Tree>>;
type Tree = string | readonly Tree[] | { readonly [name: string]: Tree };

/** Docusaurus' `client-manifest.json`: for each chunk, the ids of those loaded with it; and the files of each. */
export interface ClientManifest {
  readonly origins: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly assets: Readonly<
    Partial<Record<string, { readonly js?: readonly { readonly file: string }[] }>>
  >;
}

/**
 * The chunks that only pages of the API reference use: their own, and those that the bundler has split off for them.
 *
 * @example
 * referenceChunks({ '/api-1a2': { page: 'aa', theme: 'bb' }, '/about-3b4': { theme: 'bb' } }, { origins: {}, assets: {} })
 * // => Set { 'aa' }
 */
export function referenceChunks(routes: ChunkNames, client: ClientManifest): ReadonlySet<string> {
  const chunksOf = (isWanted: (route: string) => boolean) => {
    const names = Object.entries(routes)
      .filter(([route]) => isWanted(route))
      .flatMap(([, tree]) => leaves(tree));
    return new Set(names.flatMap((name) => [name, ...loadedWith(client, name)]));
  };
  const reference = chunksOf(isReference);
  const elsewhere = chunksOf((route) => !isReference(route));
  const isOfRoutes = (name: string) => reference.has(name) || elsewhere.has(name);
  return new Set(
    [...reference]
      .filter((name) => !elsewhere.has(name))
      // A chunk loaded with no route is loaded on use, possibly by the explorer as well.
      .filter((name) => loadedWith(client, name).every(isOfRoutes)),
  );
}

/** The chunks of the style sheets, which are loaded with others, and load none. */
const sheets = ['styles', ...Object.values(styleSheets).map(({ name }) => name)];

/** The name that `import()` gives to the chunks of the search dialog. */
const searchDialog = 'search';

/** The chunks that only the search dialog uses. It is of no use without the index, which is not in the guide's set. */
export function searchChunks(client: ClientManifest): ReadonlySet<string> {
  const own = client.origins[searchDialog] ?? [];
  const ofDialog = [searchDialog, ...sheets, ...own];
  const isOfOthers = (id: string) =>
    Object.entries(client.origins).some(
      ([name, ids = []]) => !ofDialog.includes(name) && ids.includes(id),
    );
  const { origins, assets } = client;
  const alone = {
    origins: { ...origins, [searchDialog]: own.filter((id) => !isOfOthers(id)) },
    assets,
  };
  return new Set(loadedWith(alone, searchDialog));
}

const isReference = (route: string) => /^(?:\/fr)?\/api(?:\/|-|$)/.test(route);

function leaves(tree: Tree): readonly string[] {
  return typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(leaves);
}

/** Names as in the file names: `assets/js/<name>.<hash>.js`. */
function loadedWith({ origins, assets }: ClientManifest, name: string): readonly string[] {
  return (origins[name] ?? []).flatMap((id) =>
    (assets[id]?.js ?? []).map(({ file }) => /([^/.]+)\.[^/]*$/.exec(file)?.[1] ?? id),
  );
}
