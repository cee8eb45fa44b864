import { addressOf, inBothLanguages, inLanguageOf } from '../address';
import type { KeptFiles } from './kept-files';

/** How long a reader waits for a bad network before a kept copy comes. */
const patience = 4000;

/**
 * While there is a network the site is as the server has it. What is kept answers for files whose name changes with
 * their content, and where the network does not answer.
 */
export async function answer(event: FetchEvent, sets: readonly KeptFiles[]): Promise<Response> {
  const pathname = keptAddress(new URL(event.request.url).pathname, sets);
  const kept = await firstMatch(sets, pathname);
  if (kept === undefined) {
    if (event.request.mode !== 'navigate') return fetch(event.request);
    return fromNetwork(event).catch(() => insteadOf(pathname, sets));
  }
  if (sets.some((set) => set.isUnchanging(pathname))) return kept;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fromNetwork(event).catch(() => kept), late]);
}

/** What is the same in both languages is kept once, at the English address. */
function keptAddress(pathname: string, sets: readonly KeptFiles[]): string {
  const isKept = (address: string) => sets.some((set) => set.has(address));
  const shared = inBothLanguages(pathname);
  return shared !== undefined && !isKept(pathname) && isKept(shared) ? shared : pathname;
}

/** @throws where the server is out of reach, or out of order */
async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse;
  const response = preloaded instanceof Response ? preloaded : await fetch(event.request);
  if (response.status >= 500) throw new Error(`${response.url}: ${response.status}`);
  return response;
}

async function firstMatch(
  sets: readonly KeptFiles[],
  pathname: string,
): Promise<Response | undefined> {
  for (const set of sets) {
    const response = await set.match(pathname);
    if (response) return response;
  }
  return undefined;
}

/** For a page of this site that is not kept, the page that says so; for any other address, that there is none. */
async function insteadOf(pathname: string, sets: readonly KeptFiles[]): Promise<Response> {
  if (sets.some((set) => set.has(pathname))) {
    return Response.redirect(`${inLanguageOf(pathname, '/offline')}#${addressOf(pathname)}`);
  }
  const unknown = await firstMatch(sets, inLanguageOf(pathname, '/404'));
  if (unknown === undefined) return Response.error();
  return new Response(unknown.body, { status: 404, headers: unknown.headers });
}
