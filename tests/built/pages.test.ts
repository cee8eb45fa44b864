import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { classesOf, elementsIn, firstNamed, treeOf, wordsOf } from '../../src/hast';
import { redirects } from '../../src/redirects/list';
import { inlineScriptHashes } from '../../src/site/security/inline-scripts';
import { builtFile, htmlFiles, localeOf, sitemapPaths, twin } from '../support/sitemap';
import { outlineFaults } from './support/outline';

const files = htmlFiles();
const paths = sitemapPaths();
const origin = 'http://localhost:3000';
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

const pageOf = (sitePath: string) => readFileSync(builtFile(sitePath), 'utf8');

describe('every built page', () => {
  it('is one of many', () => {
    expect(files.length).toBeGreaterThan(paths.length);
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
        /<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?https?:|<link\b[^>]*\brel=["']?(?:stylesheet|preload|icon)\b[^>]*\bhref=["']?https?:/g,
      );
      return [...loads].map(([load]) => `${file}: ${load}`);
    });
    expect(foreign).toEqual([]);
  });
});

/** The labels of the navigation bar: Docusaurus names each entry of the French file after the English label. */
const barLabels = (() => {
  const file = 'i18n/fr/docusaurus-theme-classic/navbar.json';
  const entries = z.record(z.string(), z.object({ message: z.string() }));
  const labels = Object.entries(entries.parse(JSON.parse(readFileSync(file, 'utf8'))))
    .filter(([key]) => key.startsWith('item.label.'))
    .map(([key, { message }]) => [key.replace('item.label.', ''), message] as const);
  return {
    en: labels.map(([english]) => english).sort(),
    fr: labels.map(([, french]) => french).sort(),
  };
})();

describe('every page of the sitemap', () => {
  it.each(paths)(
    '%s says its language and leads to its twin, has one title, a text and links to headings',
    (sitePath) => {
      const tree = treeOf(pageOf(sitePath));
      const elements = elementsIn(tree);
      const locale = localeOf(sitePath);
      const english = locale === 'en' ? sitePath : twin(sitePath);
      const french = locale === 'fr' ? sitePath : twin(sitePath);
      expect(firstNamed(tree, 'html').properties.lang).toBe(locale);
      expect(linksOf(elements)).toEqual({
        canonical: [`${origin}${sitePath}`],
        en: [`${origin}${english}`],
        fr: [`${origin}${french}`],
        'x-default': [`${origin}${english}`],
      });
      expect(switchOf(elements)).toEqual({ en: [english], fr: [french] });
      expect(barOf(elements)).toEqual(barLabels[locale]);

      const titles = elements.filter(({ tagName }) => tagName === 'h1');
      expect(titles.map((title) => /\w/.test(wordsOf(title)))).toEqual([true]);
      const main = firstNamed(tree, 'main');
      expect(wordsOf(main).length).toBeGreaterThan(120);
      expect([...headingFaults(main), ...outlineFaults(tree)]).toEqual([]);
    },
  );

  it('has translated labels in its navigation bar', () => {
    expect(barLabels.en.length).toBeGreaterThan(1);
    expect(barLabels.fr).not.toEqual(barLabels.en);
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

/** What a page says of its address, and of the same page in each language. */
function linksOf(elements: readonly Element[]): Readonly<Record<string, readonly string[]>> {
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const hrefs = (rel: string, language?: string) =>
    links
      .filter(
        ({ properties }) => String(properties.rel) === rel && properties.hrefLang === language,
      )
      .map(({ properties }) => String(properties.href));
  return {
    canonical: hrefs('canonical'),
    en: hrefs('alternate', 'en'),
    fr: hrefs('alternate', 'fr'),
    'x-default': hrefs('alternate', 'x-default'),
  };
}

/** Where the language switch leads, in the same window, by language. */
function switchOf(elements: readonly Element[]): Readonly<Record<string, readonly string[]>> {
  const links = elements.filter(
    (element) =>
      element.properties.target === '_self' && classesOf(element).includes('dropdown__link'),
  );
  const hrefs = (language: string) =>
    links
      .filter(({ properties }) => properties.lang === language)
      .map(({ properties }) => String(properties.href));
  return { en: hrefs('en'), fr: hrefs('fr') };
}

/** The labels in the navigation bar, without the language switch. */
function barOf(elements: readonly Element[]): readonly string[] {
  const links = elements.filter((element) => {
    const classes = classesOf(element);
    return (
      element.tagName === 'a' &&
      classes.includes('navbar__item') &&
      classes.includes('navbar__link')
    );
  });
  return links
    .filter(({ properties }) => properties.ariaHasPopup === undefined)
    .map(wordsOf)
    .sort();
}

/** Headings of an article that no link can lead to, and links to headings that are not called as these are. */
function headingFaults(main: Element): readonly string[] {
  const faults: string[] = [];
  const [article = main] = elementsIn(main).filter((each) =>
    classesOf(each).includes('theme-doc-markdown'),
  );
  for (const heading of elementsIn(article).filter(({ tagName }) => /^h[1-6]$/.test(tagName))) {
    const [link] = heading.children.filter(
      (child) => child.type === 'element' && isHashLink(child),
    );
    const words = wordsOf({
      ...heading,
      children: heading.children.filter((each) => each !== link),
    });
    const isNamed = typeof heading.properties.id === 'string';
    if (article !== main && heading.tagName !== 'h1' && !isNamed)
      faults.push(`“${words}” has no id`);
    if (article !== main && heading.tagName === 'h2' && !link)
      faults.push(`“${words}” has no link to itself`);
    if (link?.type !== 'element') continue;
    const label = String(link.properties.ariaLabel);
    if (!label.endsWith(words)) faults.push(`“${words}” has a link called “${label}”`);
  }
  return faults;
}

const isHashLink = (element: Element) => classesOf(element).includes('hash-link');
