import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { twinPath } from '../../src/for-tools/MarkdownTwin/address';
import { outputs } from '../../src/reference/generate/outputs';
import type { Article } from '../support/pages/article';
import { builtPage } from '../support/pages/read';
import { frame, referencePages } from '../support/reference-pages';
import { builtFile, sitemapPaths } from '../support/sitemap';
import { apiNames, wantedOfAll } from './support/document';

const languages = [
  ['English', ''],
  ['French', '/fr'],
] as const;
const operations = wantedOfAll();

/** @throws Error if the page has no article */
function articleAt(address: string): Article {
  const { article } = builtPage(address);
  if (article === undefined) throw new Error(`${address} has no article`);
  return article;
}

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
    const codes = new Set(articles.flatMap(({ codes }) => codes));
    expect([...words].filter((word) => !codes.has(word))).toEqual([]);
    const samples = [...codes].filter((code) => code.includes('https://api.codat.io/'));
    expect(samples.length).toBeGreaterThanOrEqual(isCall ? 6 : 0);
    expect(articles[0]?.ids.includes('flow')).toBe(isCall);
    const handler = `${prefix}/explorer#part=public-api`;
    expect(articles[0]?.links.includes(handler)).toBe(isCall);
    const markdown = readFileSync(`build${twinPath(prefix + address)}`, 'utf8');
    expect(markdown.includes(`${handler})`)).toBe(isCall);
    const headings = articles[0]?.headings ?? [];
    const isHeaded = (status: string) => headings.some((heading) => heading.startsWith(status));
    expect(statuses.filter((status) => !isHeaded(status))).toEqual([]);
  });

  const replaced = operations.flatMap(({ address, replacement }) =>
    replacement === undefined ? [] : [{ address, replacement: prefix + replacement }],
  );

  it('has deprecated operations', () => expect(replaced).not.toEqual([]));

  it.each(replaced)('links $address to $replacement', ({ address, replacement }) => {
    expect(articleAt(prefix + address).links).toContain(replacement);
    const markdown = readFileSync(`build${twinPath(prefix + address)}`, 'utf8');
    expect(markdown).toContain(`${twinPath(replacement)})`);
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
      .filter((address) => statSync(builtFile(address)).size > 120 * 1024);
    expect(heavy).toEqual([]);
  });
});

/** A value in the front matter of an MDX page. */
const frontMatter = (mdx: string, key: string): unknown =>
  parse(new RegExp(`^${key}: (.*)$`, 'm').exec(mdx)?.[1] ?? '');

describe.each([
  ['English', '', outputs.en],
  ['French', '/fr', outputs.fr],
] as const)('the generated pages of the %s reference', async (_language, prefix, folder) => {
  const pages = await referencePages(folder);

  it('are frames around their data, each built at its address under its title', () => {
    expect(pages.length).toBeGreaterThan(50);
    const isKept = pages.map(({ name, mdx, data }) => {
      const slug = String(frontMatter(mdx, 'slug')).replace(/\/$/, '');
      const { frame: built } = builtPage(`${prefix}/api${slug}`);
      return [name, frame.test(mdx), typeof JSON.parse(data), built.titles];
    });
    const wanted = pages.map(({ name, mdx }) => [
      name,
      true,
      'object',
      [frontMatter(mdx, 'title')],
    ]);
    expect(isKept).toEqual(wanted);
  });

  it('are there for each operation and webhook, in their language', () => {
    const made = pages.map(({ name }) => `/api/${name}`);
    const wanted = operations.map(({ address }) => `${address}.api.mdx`);
    const isOperation = (name: string) => name.endsWith('.api.mdx');
    expect(made.filter(isOperation).sort()).toEqual([...wanted].sort());
    expect(made.filter((name) => name.endsWith('.info.mdx'))).toHaveLength(apiNames.length);
    const english = pages.filter(({ data }) => data.includes('"lang":"en"'));
    expect(english.map(({ name }) => name)).toEqual([]);
  });
});
