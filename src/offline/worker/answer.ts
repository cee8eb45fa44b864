import { addressOf, inBothLanguages, inLanguageOf } from '../../site/address';
import type { KeptFiles } from './kept-files';

type Asked = Pick<FetchEvent, 'request' | 'preloadResponse'>;
type Kept = Pick<KeptFiles, 'has' | 'isUnchanging' | 'match'>;

/** How long a slow network may take before the saved copy is used, in milliseconds. */
const patience = 4000;

/**
 * The site comes from the server while the network is available. The saved copy is used for files whose name changes
 * with their content, and when the network is slow or unavailable.
 */
export async function answer(event: Asked, sets: readonly Kept[]): Promise<Response> {
  const pathname = keptAddress(new URL(event.request.url).pathname, sets);
  const kept = await firstMatch(sets, pathname);
  if (kept === undefined) {
    return fromNetwork(event).catch(() => insteadOf(event.request, pathname, sets));
  }
  if (sets.some((set) => set.isUnchanging(pathname))) return kept;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fromNetwork(event).catch(() => kept), late]);
}

/** A file that is the same in both languages is saved once, at the English address. */
function keptAddress(pathname: string, sets: readonly Kept[]): string {
  const isKept = (address: string) => sets.some((set) => set.has(address));
  const shared = inBothLanguages(pathname);
  return shared !== undefined && !isKept(pathname) && isKept(shared) ? shared : pathname;
}

/** @throws if the server is unreachable or returns a server error */
async function fromNetwork(event: Asked): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse;
  const response = preloaded instanceof Response ? preloaded : await fetch(event.request);
  if (response.status >= 500) throw new Error(`${response.url}: ${response.status}`);
  return response;
}

const isFile = (pathname: string) => /\.(?!html$)\w+$/.test(pathname);

async function firstMatch(sets: readonly Kept[], pathname: string): Promise<Response | undefined> {
  for (const set of sets) {
    const response = await set.match(pathname);
    if (response) return response;
  }
  return undefined;
}

/**
 * For a page of this site that is not saved, the page that says so; for any other page, the 404 page. For a file, no page,
 * even if a reader follows a link to it: a download would be saved as that page.
 */
async function insteadOf(
  { mode }: Request,
  pathname: string,
  sets: readonly Kept[],
): Promise<Response> {
  if (mode !== 'navigate' || isFile(pathname)) return new Response(null, { status: 503 });
  if (sets.some((set) => set.has(pathname))) {
    return Response.redirect(`${inLanguageOf(pathname, '/offline')}#${addressOf(pathname)}`);
  }
  const unknown = await firstMatch(sets, inLanguageOf(pathname, '/404'));
  if (unknown === undefined) return Response.error();
  return new Response(unknown.body, { status: 404, headers: unknown.headers });
}
