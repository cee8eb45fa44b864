// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { withSearch } from './recent';

const name = 'architecture-guide.recent-searches';

beforeEach(() => {
  vi.resetModules();
  vi.restoreAllMocks();
  window.localStorage.clear();
});

describe('recent searches', () => {
  it('are found on the next visit, the most recent first, until they are cleared', async () => {
    const first = await import('./recent');
    expect(first.recentSearches()).toEqual([]);
    first.rememberSearch('429');
    first.rememberSearch(' clé d’API ');
    vi.resetModules();
    const next = await import('./recent');
    expect(next.recentSearches()).toEqual(['clé d’API', '429']);
    next.forgetSearches();
    expect(next.recentSearches()).toEqual([]);
    expect(window.localStorage.getItem(name)).toBeNull();
  });

  it('are five at most, without duplicates by case', () => {
    expect(withSearch(['a', 'b', 'c', 'd', 'e'], 'f')).toEqual(['f', 'a', 'b', 'c', 'd']);
    expect(withSearch(['a', 'webhook', 'c'], 'WebHook')).toEqual(['WebHook', 'a', 'c']);
  });

  it('are neither empty nor longer than a line', () => {
    expect(withSearch(['a'], ' ')).toEqual(['a']);
    expect(withSearch(['a'], 'x'.repeat(101))).toEqual(['a']);
  });

  it.each(['{', 'null', '3', '"429"', '{"0":"429"}', '[null, 3, {}, ["429"]]'])(
    'are none where %s is stored',
    async (stored) => {
      window.localStorage.setItem(name, stored);
      const { recentSearches } = await import('./recent');
      expect(recentSearches()).toEqual([]);
    },
  );

  it('are the valid ones of what is stored', async () => {
    window.localStorage.setItem(name, '["a", "A", 1, "", "b", "c", "d", "e", "f"]');
    const { recentSearches } = await import('./recent');
    expect(recentSearches()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each([
    ['setItem', 'removeItem'],
    ['setItem', 'removeItem', 'getItem'],
  ] as const)(
    'last for the visit where the browser refuses storage: %s, %s, %s',
    async (...refused) => {
      for (const method of refused) {
        vi.spyOn(Storage.prototype, method).mockImplementation(() => {
          throw new Error('refused');
        });
      }
      const { forgetSearches, recentSearches, rememberSearch } = await import('./recent');
      rememberSearch('429');
      rememberSearch('quota');
      expect(recentSearches()).toEqual(['quota', '429']);
      forgetSearches();
      expect(recentSearches()).toEqual([]);
    },
  );
});
