import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { elementsIn, firstNamed, property, treeOf, wordsOf } from '../../src/hast';
import { builtFile, localeOf, sitemapPaths } from '../support/sitemap';

const origin = 'http://localhost:3000';
const isOfApi = (path: string) => /^(?:\/fr)?\/api\/./.test(path);

/** What each page says of its card, read from its head alone. */
const pages = sitemapPaths().map((path) => {
  const [head = ''] = readFileSync(builtFile(path), 'utf8').split('</head>');
  const tree = treeOf(`${head}</head></html>`);
  const tags = elementsIn(tree).filter(({ tagName }) => tagName === 'meta');
  const contents = (key: 'property' | 'name', name: string) =>
    tags.filter((each) => property(each, key) === name).map((each) => property(each, 'content'));
  return {
    path,
    title: wordsOf(firstNamed(tree, 'title')),
    images: contents('property', 'og:image'),
    alts: contents('property', 'og:image:alt'),
    kinds: contents('name', 'twitter:card'),
  };
});

const fileOf = (image: string | undefined) => `build${(image ?? '').replace(origin, '')}`;

describe('the card of every page', () => {
  it('is one of many', () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  it('is one file of this site, in the language of the page, shown large', () => {
    const isOwn = ({ path, images: [image = ''], kinds }: (typeof pages)[number]) =>
      image.startsWith(`${origin}${localeOf(path) === 'fr' ? '/fr' : ''}/img/`) &&
      existsSync(fileOf(image)) &&
      kinds.join() === 'summary_large_image';
    expect(pages.filter(({ images }) => images.length !== 1)).toEqual([]);
    expect(pages.filter((page) => !isOwn(page))).toEqual([]);
  });

  it('is a PNG of 1200 × 630 pixels', () => {
    const files = new Set(pages.map(({ images }) => fileOf(images[0])));
    const sizes = [...files].map((file) => {
      const png = readFileSync(file);
      return `${png.toString('latin1', 1, 4)} ${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
    });
    expect(new Set(sizes)).toEqual(new Set(['PNG 1200 × 630']));
  });

  it('is that of no other page, except in the reference, where it is that of the API', () => {
    const others = pages.filter(({ path }) => !isOfApi(path));
    const bytes = others.map(({ images }) => readFileSync(fileOf(images[0]), 'base64'));
    expect(others.length).toBeGreaterThan(60);
    expect(new Set(bytes).size).toBe(others.length);
    const apiOf = (path: string) => path.split('/api/')[1]?.split('/')[0] ?? '';
    const wrong = pages.filter(
      ({ path, images }) =>
        isOfApi(path) && images[0]?.endsWith(`/img/cards/api/${apiOf(path)}.png`) !== true,
    );
    expect(wrong).toEqual([]);
  });

  it('has a text alternative, which begins with the title of its page or of its API', () => {
    const titles = new Map(pages.map(({ path, title }) => [path, title]));
    const wrong = pages.filter(({ path, alts: [alt = '', ...rest] }) => {
      const owner = /^(?:\/fr)?\/api\/[^/]+/.exec(path)?.[0] ?? path;
      const title = (titles.get(owner) ?? '').replace(/ \| [^|]*$/, '');
      return title === '' || rest.length > 0 || !alt.startsWith(`${title} · `);
    });
    expect(wrong).toEqual([]);
  });

  it('shows the way of the request on the page of a scenario', () => {
    const shown = pages.filter(({ alts }) => alts[0]?.includes(' → '));
    const scenarios = pages.filter(({ path }) => /\/explorer\/(?!compose$|failures$)/.test(path));
    expect(scenarios.length).toBeGreaterThan(40);
    expect(shown).toEqual(scenarios);
  });
});
