import { describe, expect, it } from 'vitest';

import { sitemapPaths } from '../support/sitemap';
import { articleAt, type Article } from './support/article';
import { wantedOfAll } from './support/document';

const languages = [
  ['English', ''],
  ['French', '/fr'],
] as const;
const operations = wantedOfAll();

/** A page, and the pages of the schemas that it links to instead of drawing them. */
function withSchemas(address: string, seen = new Set<string>()): readonly Article[] {
  if (seen.has(address)) return [];
  seen.add(address);
  const article = articleAt(address);
  const schemas = article.links
    .map((link) => link.replace(/#.*/, ''))
    .filter((link) => /\/api\/[^/]+\/schemas\/[^/]+$/.test(link));
  return [article, ...schemas.flatMap((link) => withSchemas(link, seen))];
}

describe.each(languages)('the %s reference', (_language, prefix) => {
  it.each(operations)('shows all of $address', ({ address, words, statuses, isCall }) => {
    const articles = withSchemas(prefix + address);
    const codes = new Set(articles.flatMap((article) => [...article.codes]));
    expect([...words].filter((word) => !codes.has(word))).toEqual([]);
    const samples = [...codes].filter((code) => code.includes('https://api.codat.io/'));
    expect(samples.length).toBeGreaterThanOrEqual(isCall ? 6 : 0);
    expect(articles[0]?.ids.includes('flow')).toBe(isCall);
    const headings = articles[0]?.headings ?? [];
    const isHeaded = (status: string) => headings.some((heading) => heading.startsWith(status));
    expect(statuses.filter((status) => !isHeaded(status))).toEqual([]);
  });
});

describe('every page of the reference', () => {
  const pages = sitemapPaths().filter((address) => address.startsWith('/api/'));

  it('is one of many', () => {
    expect(pages.length).toBeGreaterThan(operations.length);
    expect(operations.reduce((sum, { words }) => sum + words.size, 0)).toBeGreaterThan(1000);
  });

  it.each(pages)('%s has the same anchors in both languages, each once', (address) => {
    const { ids } = articleAt(address);
    expect(articleAt(`/fr${address}`).ids).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays below 120 KB of HTML', () => {
    const heavy = pages
      .flatMap((address) => [address, `/fr${address}`])
      .filter((address) => articleAt(address).bytes > 120 * 1024);
    expect(heavy).toEqual([]);
  });
});
