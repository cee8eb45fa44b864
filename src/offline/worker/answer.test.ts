import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { answer } from './answer';

const origin = 'https://example.org';
/** What is saved, and what is only in the list, as most of the reference is. */
const saved = new Map([
  ['/about', 'about'],
  ['/404', 'not found'],
  ['/fr/404', 'introuvable'],
]);
const listed = ['/api/platform/list-companies', '/about.md', '/openapi/platform.yaml'];
const set = {
  has: (pathname: string) => saved.has(pathname) || listed.includes(pathname),
  isUnchanging: () => false,
  match: (pathname: string) => {
    const text = saved.get(pathname);
    return Promise.resolve(text === undefined ? undefined : new Response(text));
  },
};

function ask(path: string, mode: RequestMode): Promise<Response> {
  const request = Object.defineProperty(new Request(`${origin}${path}`), 'mode', { value: mode });
  return answer({ request, preloadResponse: Promise.resolve() }, [set]);
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  // Node, unlike a worker, has no address against which a redirect is resolved.
  vi.spyOn(Response, 'redirect').mockImplementation(
    (url) => new Response(undefined, { status: 302, headers: { Location: String(url) } }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('without a network', () => {
  it.each([
    '/img/social-card.png',
    '/due-diligence.csv',
    '/fr/nowhere.json',
    '/about.md',
    '/openapi/platform.yaml',
  ])('a file that is not kept, %s, is a 503 and no page, linked or loaded', async (path) => {
    for (const mode of ['navigate', 'no-cors', 'same-origin'] as const) {
      const response = await ask(path, mode);
      expect(response.status, mode).toBe(503);
      expect(await response.text(), mode).toBe('');
    }
  });

  it('a page that is not kept leads to the page that says so', async () => {
    const response = await ask('/api/platform/list-companies', 'navigate');
    expect(response.headers.get('location')).toBe('/offline#/api/platform/list-companies');
  });

  it.each([
    ['/nowhere', 'not found'],
    ['/nowhere.html', 'not found'],
    ['/fr/nulle-part', 'introuvable'],
  ])('an unknown page, %s, has the 404 page of its language', async (path, text) => {
    const response = await ask(path, 'navigate');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(text);
  });

  it('a page that is kept is read from the saved copy', async () => {
    expect(await (await ask('/about', 'navigate')).text()).toBe('about');
  });
});
