/** Docusaurus' `routesChunkNames.json`: a route with a hash behind it, and the names of its chunks at any depth. */
export type ChunkNames = Readonly<Record<string, Tree>>;
type Tree = string | readonly Tree[] | { readonly [name: string]: Tree };

/**
 * The chunks that pages of the API reference alone use.
 *
 * @example referenceChunks({ '/api/platform-1a2': { page: 'aa', theme: 'bb' }, '/about-3b4': { theme: 'bb' } }) // => Set { 'aa' }
 */
export function referenceChunks(routes: ChunkNames): ReadonlySet<string> {
  const entries = Object.entries(routes);
  const chunksOf = (isWanted: (route: string) => boolean) =>
    new Set(entries.filter(([route]) => isWanted(route)).flatMap(([, tree]) => leaves(tree)));
  const elsewhere = chunksOf((route) => !isReference(route));
  return new Set([...chunksOf(isReference)].filter((name) => !elsewhere.has(name)));
}

const isReference = (route: string) => /^(?:\/fr)?\/api(?:\/|-|$)/.test(route);

function leaves(tree: Tree): readonly string[] {
  return typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(leaves);
}
