import { describe, expect, it } from 'vitest';

import { alternates } from './sitemap';

describe('the alternates of an address', () => {
  it.each([
    ['https://x.org/', 'https://x.org/', 'https://x.org/fr'],
    ['https://x.org/fr/', 'https://x.org/', 'https://x.org/fr'],
    ['https://x.org/fr', 'https://x.org/', 'https://x.org/fr'],
    ['https://x.org/about', 'https://x.org/about', 'https://x.org/fr/about'],
    ['https://x.org/fr/about', 'https://x.org/about', 'https://x.org/fr/about'],
    ['https://x.org/friends', 'https://x.org/friends', 'https://x.org/fr/friends'],
  ])('%s', (url, en, fr) => {
    expect(alternates(url, 'https://x.org', ['en', 'fr'], 'en')).toEqual([
      { lang: 'en', url: en },
      { lang: 'fr', url: fr },
      { lang: 'x-default', url: en },
    ]);
  });
});
