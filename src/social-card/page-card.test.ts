import { describe, expect, it } from 'vitest';

import { type CardPage, pageCard } from './page-card';
import { cardTags } from './tags';

const sections = [{ name: 'Sécurité', pages: ['/fr/network'] }];
const pageAt = (path: string, title: string): CardPage => ({
  path,
  address: `https://example.org${path}`,
  title,
  siteName: 'Guide',
  language: 'fr',
  sections: path === '/fr/network' || path === '/fr/about' ? sections : [],
});
const pages = [
  pageAt('/fr/', 'Accueil'),
  pageAt('/fr/about', 'À propos'),
  pageAt('/fr/network', 'Réseau "privé" & <public>'),
  pageAt('/fr/explorer', 'Explorateur'),
  pageAt('/fr/explorer/no-api-key', 'Sans clé'),
];
const byPath = new Map(pages.map((page) => [page.path, page]));
const path = {
  stops: [
    { kind: 'client', name: 'Client' },
    { kind: 'waf', name: 'WAF' },
  ],
  others: [],
} as const;

describe('the card of a page', () => {
  it.each([
    ['/fr/', undefined],
    ['/fr/about', undefined],
    ['/fr/network', 'Sécurité'],
    ['/fr/explorer/no-api-key', 'Explorateur'],
  ])('%s is in the section %s', (address, section) => {
    const cards = pages.filter((page) => page.path === address);
    expect(cards.map((page) => pageCard(page, byPath, undefined).section)).toEqual([section]);
  });

  it.each([
    ['/fr/', undefined, 'Accueil · Guide', '/fr/img/social-card.png'],
    [
      '/fr/network',
      undefined,
      'Réseau &quot;privé&quot; &amp; &lt;public> · Sécurité · Guide',
      '/fr/img/cards/network.png',
    ],
    [
      '/fr/explorer/no-api-key',
      path,
      'Sans clé · Client → WAF',
      '/fr/img/cards/explorer/no-api-key.png',
    ],
  ])('%s says its address and what it shows', (address, shown, alt, image) => {
    const tags = pages
      .filter((page) => page.path === address)
      .map((page) => cardTags(page, pageCard(page, byPath, shown)));
    expect(tags).toEqual([
      `<meta property="og:image" content="https://example.org${image}"><meta property="og:image:alt" content="${alt}">`,
    ]);
  });
});
