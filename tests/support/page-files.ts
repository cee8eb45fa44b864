import { readFileSync } from 'node:fs';
import * as z from 'zod';

import { builtFile, localeOf } from './sitemap';

/** Docusaurus' chunks of each route, by the route with a hash appended: names at any depth, by their purpose. */
const chunkNames = z.record(z.string(), z.record(z.string(), z.unknown()));
/** The bundler's manifest: the chunks that are loaded with each chunk, and the files of each. */
const clientManifest = z.object({
  origins: z.record(z.string(), z.array(z.string())),
  assets: z.record(
    z.string(),
    z.object({ js: z.array(z.object({ publicPath: z.string() })).optional() }),
  ),
});

const manifests = { en: manifestOf('en'), fr: manifestOf('fr') };

function manifestOf(locale: 'en' | 'fr') {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(`.docusaurus/${locale}/${name}`, 'utf8'));
  return {
    routes: byRoute(chunkNames.parse(read('routesChunkNames.json'))),
    client: clientManifest.parse(read('client-manifest.json')),
  };
}

type Chunks = Readonly<Record<string, unknown>>;

/** The chunks by route; the pages of a route and the frame around them are separate entries. */
function byRoute(named: Readonly<Record<string, Chunks>>): ReadonlyMap<string, readonly Chunks[]> {
  const routes = new Map<string, Chunks[]>();
  for (const [key, chunks] of Object.entries(named)) {
    const route = key.replace(/-[0-9a-f]{3}$/, '');
    const known = routes.get(route) ?? [];
    known.push(chunks);
    routes.set(route, known);
  }
  return routes;
}

/** The files that a page loads before it is touched, as addresses: the document and what it names. */
export function servedFiles(path: string): readonly string[] {
  const file = builtFile(path);
  const html = readFileSync(file, 'utf8');
  const named = [...html.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)=["']?([^\s"'>]+)/g)]
    .map(([, address = '']) => address)
    .filter((address) => /\.(?:js|css|svg|woff2?)$/.test(address));
  return [...new Set([file.replace(/^build/, ''), ...named])];
}

/**
 * The files that a page loads until its application is there, as addresses: those above, the application, and the chunks
 * of its route and of the parent routes.
 * @throws Error if Docusaurus has no such route
 */
export function filesOf(path: string): readonly string[] {
  const html = readFileSync(builtFile(path), 'utf8');
  const application = /\bdata-application="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
  return [...new Set([...servedFiles(path), ...application, ...chunkFiles(path)])];
}

function chunkFiles(path: string): readonly string[] {
  const { routes, client } = manifests[localeOf(path)];
  const at = (route: string) => routes.get(route) ?? [];
  const [page] = at(path).filter((chunks) => !isFrame(chunks));
  if (page === undefined) throw new Error(`no route of Docusaurus leads to ${path}`);
  // Only pages of Docusaurus' docs plugin have parent routes of their own.
  const root = /^(?:\/fr)?(?:\/api|\/)/.exec(path)?.[0] ?? '/';
  const frames = 'content' in page ? at(root).filter(isFrame) : [];
  return [page, ...frames]
    .flatMap(leaves)
    .flatMap((name) => client.origins[name] ?? [])
    .flatMap((id) => client.assets[id]?.js ?? [])
    .map(({ publicPath }) => publicPath);
}

const isFrame = (chunks: Chunks) => Object.keys(chunks).every((name) => name.startsWith('__'));

function leaves(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leaves) : [];
}
