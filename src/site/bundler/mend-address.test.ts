// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

/** The address after the module has been loaded at another one. */
async function mended(address: string): Promise<string> {
  window.history.replaceState(null, '', address);
  vi.resetModules();
  await import('./mend-address');
  return window.location.href.slice(window.location.origin.length);
}

it.each([
  ['/about?x=%#a', '/about?x=%#a'],
  ['/caf%C3%A9#%C3%A9', '/caf%C3%A9#%C3%A9'],
  ['/about?x#%E0%A4%A', '/about?x'],
  ['/%E0%A4%A?x#a', '/%25E0%25A4%25A?x#a'],
  ['/fr/%zz#%zz', '/fr/%25zz'],
])('%s is opened as %s, which the router can decode', async (address, opened) => {
  expect(await mended(address)).toBe(opened);
  expect(() => decodeURI(window.location.pathname)).not.toThrow();
});
