import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

import { redirects } from '../../src/site/redirects/list';
import { inlineScriptHashes } from '../../src/site/security/inline-scripts';
import { builtFile, htmlFiles, localeOf, sitemapPaths, twin } from '../support/sitemap';
import { elementNamed, textOf } from './support/article';

const files = htmlFiles();
const paths = sitemapPaths();
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

const pageOf = (sitePath: string) => readFileSync(builtFile(sitePath), 'utf8');

describe('every built page', () => {
  it('is one of many', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(paths.length).toBeGreaterThan(28);
  });

  it('holds no inline script but the theme’s start-up, the same in both languages', () => {
    const hashes = files.flatMap((file) =>
      inlineScriptHashes(readFileSync(path.join('build', file), 'utf8')),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it('loads nothing from elsewhere', () => {
    const foreign = files.flatMap((file) => {
      const html = readFileSync(path.join('build', file), 'utf8');
      const loads = html.matchAll(
        /<(?:script|img|iframe|source)\b[^>]*\bsrc="(https?:[^"]+)"|<link\b[^>]*\brel="(?:stylesheet|preload|icon)"[^>]*\bhref="(https?:[^"]+)"/g,
      );
      return [...loads].map(([load]) => `${file}: ${load}`);
    });
    expect(foreign).toEqual([]);
  });
});

describe('every page of the sitemap', () => {
  it.each(paths)('%s names its language, its canonical address and its twins', (sitePath) => {
    const html = pageOf(sitePath);
    const locale = localeOf(sitePath);
    const address = `http://localhost:3000${sitePath}`;
    const english = `http://localhost:3000${locale === 'en' ? sitePath : twin(sitePath)}`;
    const french = `http://localhost:3000${locale === 'fr' ? sitePath : twin(sitePath)}`;
    expect(html).toMatch(new RegExp(`<html lang="?${locale}"?`));
    expect(linkTo(html, 'canonical')).toEqual([address]);
    expect(linkTo(html, 'alternate', 'en')).toEqual([english]);
    expect(linkTo(html, 'alternate', 'fr')).toEqual([french]);
    expect(linkTo(html, 'alternate', 'x-default')).toEqual([english]);
  });

  it.each(paths)('%s has one title and a text, which need no script', (sitePath) => {
    const html = pageOf(sitePath);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(textOf(elementNamed(html, 'h1'))).toMatch(/\w/);
    expect(textOf(elementNamed(html, 'main')).length).toBeGreaterThan(120);
  });

  it('has links to its headings that are called as they are', () => {
    const links = paths.flatMap((sitePath) =>
      headingLinks(pageOf(sitePath)).map((link) => ({ sitePath, ...link })),
    );
    expect(links.length).toBeGreaterThan(paths.length);
    expect(links.filter(({ heading, label }) => !label.endsWith(heading))).toEqual([]);
  });

  it('has its twin beside it', () => {
    expect(paths.filter((sitePath) => !paths.includes(twin(sitePath)))).toEqual([]);
  });

  it.each(['build/sitemap.xml', 'build/fr/sitemap.xml'])(
    '%s gives each address its alternates',
    (file) => {
      const urls = [...readFileSync(file, 'utf8').matchAll(/<url>([\s\S]*?)<\/url>/g)];
      expect(urls.length).toBeGreaterThan(10);
      for (const [, url] of urls) {
        for (const lang of ['en', 'fr', 'x-default']) expect(url).toContain(`hreflang="${lang}"`);
      }
    },
  );
});

it('robots.txt leads to the sitemap of each language', () => {
  const robots = readFileSync('build/robots.txt', 'utf8');
  const sitemaps = [...robots.matchAll(/^Sitemap: http:\/\/localhost:3000\/(.+)$/gm)];
  expect(sitemaps.map(([, file]) => file)).toEqual(['sitemap.xml', 'fr/sitemap.xml']);
});

describe('published addresses', () => {
  const published = readFileSync('tests/built/published-addresses.txt', 'utf8')
    .split('\n')
    .filter(Boolean);

  it('are kept by a page or by a redirect', () => {
    const kept = new Set([...paths, ...redirects.flatMap(({ from }) => [from, `/fr${from}`])]);
    expect(published.length).toBeGreaterThan(20);
    expect(published.filter((address) => !kept.has(address))).toEqual([]);
  });

  it('are all there are: a new page is added to the list; what is made of the API and of scenarios need not be', () => {
    const isMade = /^(?:\/fr)?(?:\/api(?:\/|$)|\/explorer\/)/;
    const written = paths.filter((sitePath) => !isMade.test(sitePath));
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((sitePath) => !published.includes(sitePath))).toEqual([]);
  });

  it('redirect without a script', () => {
    for (const { from, to } of redirects) {
      const html = readFileSync(path.join('build', `${from}.html`), 'utf8');
      expect(isRedirect(html)).toBe(true);
      expect(html).not.toContain('<script');
      expect(paths).toContain(to);
    }
  });
});

/** The headings that have a link to themselves, and what it is called. */
function headingLinks(
  html: string,
): readonly { readonly heading: string; readonly label: string }[] {
  const found: { heading: string; label: string }[] = [];
  visit(elementNamed(html, 'main'), 'element', (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return;
    const link = element.children.find((child) => child.type === 'element' && isHashLink(child));
    if (link?.type !== 'element') return;
    const heading = textOf({
      ...element,
      children: element.children.filter((each) => each !== link),
    });
    found.push({ heading: heading.trim(), label: String(link.properties.ariaLabel) });
  });
  return found;
}

const isHashLink = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes('hash-link');

function linkTo(html: string, rel: string, hreflang?: string): readonly string[] {
  return [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, 'rel') === rel && attribute(tag, 'hreflang') === hreflang)
    .map((tag) => attribute(tag, 'href') ?? '');
}

function attribute(tag: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`\\b${name}=(?:"([^"]*)"|([^\\s>"]+))`).exec(tag) ?? [];
  return quoted ?? bare;
}
