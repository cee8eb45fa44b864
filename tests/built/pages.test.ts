import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { readModelAndLedger } from '../../src/inputs/model';
import { readDocuments } from '../../src/openapi/read';
import { redirectsOf } from '../../src/redirects/list';
import { inlineScriptHashes } from '../../src/site/security/inline-scripts';
import { builtPage } from '../support/pages/read';
import { builtFile, htmlFiles, localeOf, sitemapPaths, twin } from '../support/sitemap';

const files = htmlFiles();
const paths = sitemapPaths();
const origin = 'http://localhost:3000';

/** A tag that loads something from another site. */
const foreignLoad =
  /<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?https?:|<link\b[^>]*\brel=["']?(?:stylesheet|preload|icon)\b[^>]*\bhref=["']?https?:/g;

describe('every built page', () => {
  it('is one of many', () => {
    expect(files.length).toBeGreaterThan(paths.length);
    expect(paths.length).toBeGreaterThan(28);
  });

  it('holds no inline script but the theme’s start-up, the same in both languages, and loads nothing from elsewhere', () => {
    const hashes = new Set<string>();
    const foreign: string[] = [];
    for (const file of files) {
      const html = readFileSync(path.join('build', file), 'utf8');
      for (const hash of inlineScriptHashes(html)) hashes.add(hash);
      for (const [load] of html.matchAll(foreignLoad)) foreign.push(`${file}: ${load}`);
    }
    expect(hashes.size).toBe(1);
    expect(foreign).toEqual([]);
  });

  it('has words in every choice, before scripts run, too', () => {
    const choices = files.flatMap((file) => {
      const html = readFileSync(path.join('build', file), 'utf8');
      // What a field proposes has no words but its value.
      const selects = html.replaceAll(/<datalist\b.*?<\/datalist>/gs, '');
      return [...selects.matchAll(/<option\b[^>]*>([^<]*)/g)].map(
        ([, words = '']) => `${file}: ${words}`,
      );
    });
    expect(choices.length).toBeGreaterThan(100);
    expect(choices.filter((choice) => !/: .*[\p{L}\p{N}]/u.test(choice))).toEqual([]);
  });
});

/** The content of a `<meta>` in the head of a page, by its name or property. */
function metaOf(html: string): ReadonlyMap<string, string> {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = head.matchAll(
    /<meta\b[^>]*?\b(?:name|property)="?([\w:]+)"?[^>]*?\bcontent=(?:"([^"]*)"|([^\s>]*))/g,
  );
  return new Map([...tags].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']));
}

describe('what each page says of itself to search engines and in previews', async () => {
  const pages = files.map((file) => {
    const html = readFileSync(path.join('build', file), 'utf8');
    return { file, html, meta: metaOf(html) };
  });
  /** All but pages that only redirect. */
  const written = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const described = written.filter(({ meta }) => meta.has('description'));
  const { ledger } = await readModelAndLedger('.');
  const ids = [
    ...ledger.facts.map(({ id }) => id),
    ...paths.flatMap((sitePath) => /\/api\/[^/]+\/([^/]+)$/.exec(sitePath)?.[1] ?? []),
  ].filter((id) => /-.*-/.test(id)); // A shorter id may be a word: `scale-out`.

  it('has a locale with its region, and the other language’s', () => {
    const locales = ({ file, meta }: (typeof pages)[number]) =>
      `${file.split('/')[0] === 'fr'} ${meta.get('og:locale')} ${meta.get('og:locale:alternate')}`;
    expect([...new Set(written.map(locales))].sort()).toEqual([
      'false en_GB fr_FR',
      'true fr_FR en_GB',
    ]);
  });

  it('has a description on every page of the sitemap, the same for both', () => {
    const named = new Set(described.map(({ file }) => file));
    expect(paths.filter((each) => !named.has(builtFile(each).slice('build/'.length)))).toEqual([]);
    const differing = described.filter(
      ({ meta }) => meta.get('description') !== meta.get('og:description'),
    );
    expect(differing.map(({ file }) => file)).toEqual([]);
  });

  it('has a description of at most 160 characters, in sentences, without ids, placeholders and marks', () => {
    const isFaulty = (text: string) =>
      text.length > 160 ||
      !/[\p{L}\d]\)?[.…]$/u.test(text) ||
      /[{}<>`*_|\]]|\[\^|https?:|[\da-f]{8}-[\da-f]{4}-/.test(text) ||
      ids.some((id) => text.split(/[^\w-]+/).includes(id));
    const texts = described.map(({ file, meta }) => {
      return { file, text: (meta.get('description') ?? '').replace(/&(?:#\w+|\w+);/g, '’') };
    });
    expect(ids.length).toBeGreaterThan(100);
    expect(texts.length).toBeGreaterThan(paths.length / 2);
    expect(texts.filter(({ text }) => isFaulty(text))).toEqual([]);
  });

  it('has a title of its own on the 404 page of each language', () => {
    const titles = ['404.html', 'fr/404.html'].map(
      (file) =>
        pages.find((page) => page.file === file)?.html.match(/<title[^>]*>(.*?)<\/title>/)?.[1],
    );
    expect(titles[0]).toMatch(/^Page not found \| /);
    expect(titles[1]).toMatch(/^Page introuvable \| /);
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
      const { frame, faults } = builtPage(sitePath);
      const locale = localeOf(sitePath);
      const english = locale === 'en' ? sitePath : twin(sitePath);
      const french = locale === 'fr' ? sitePath : twin(sitePath);
      expect(frame.language).toBe(locale);
      expect(frame.links).toEqual({
        canonical: [`${origin}${sitePath}`],
        en: [`${origin}${english}`],
        fr: [`${origin}${french}`],
        'x-default': [`${origin}${english}`],
      });
      const other = locale === 'en' ? 'fr' : 'en';
      const inBarAndMenu = [twin(sitePath), twin(sitePath)];
      expect(frame.languageSwitch).toEqual({ [locale]: [], [other]: inBarAndMenu });
      expect(frame.bar).toEqual(barLabels[locale]);
      expect(frame.titles.map((title) => /\w/.test(title))).toEqual([true]);
      expect(frame.textLength).toBeGreaterThan(120);
      expect(faults).toEqual([]);
    },
  );

  it('has translated labels in its navigation bar', () => {
    expect(barLabels.en.length).toBeGreaterThan(1);
    expect(barLabels.fr).not.toEqual(barLabels.en);
  });

  it('has its twin beside it', () => {
    const known = new Set(paths);
    expect(paths.filter((sitePath) => !known.has(twin(sitePath)))).toEqual([]);
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

it('robots.txt links to the sitemap of each language', () => {
  const robots = readFileSync('build/robots.txt', 'utf8');
  const sitemaps = [...robots.matchAll(/^Sitemap: http:\/\/localhost:3000\/(.+)$/gm)];
  expect(sitemaps.map(([, file]) => file)).toEqual(['sitemap.xml', 'fr/sitemap.xml']);
});

describe('the picture of the topology', () => {
  const address = 'img/enterprise/architecture/architecture.png';
  const [english, french] = ['', 'fr'].map((prefix) =>
    readFileSync(path.join('build', prefix, address)),
  );

  it('is a PNG in each language, with its own words, large enough for a sharp screen', () => {
    for (const png of [english, french]) {
      expect(png?.subarray(1, 4).toString()).toBe('PNG');
      const [width, height] = [png?.readUInt32BE(16) ?? 0, png?.readUInt32BE(20) ?? 0];
      expect(width).toBeGreaterThan(1_400);
      expect(height).toBeGreaterThan(1_400);
    }
    expect(english?.equals(french ?? Buffer.alloc(0))).toBe(false);
  });
});

describe('the address of a scenario that no longer exists', () => {
  const former = ['list-companies-integration', 'list-companies-production'];
  it.each(former.flatMap((id) => ['', '/fr'].map((prefix) => [prefix, id] as const)))(
    '%s/explorer/%s names and links its successor, and is in no sitemap',
    (prefix, id) => {
      const address = `${prefix}/explorer/${id}`;
      const html = readFileSync(path.join('build', `${address}.html`), 'utf8');
      const current = `${prefix}/explorer/list-companies`;
      expect(html).toMatch(/<meta[^>]*name="?robots"?[^>]*content="?noindex/);
      const canonical = [...html.matchAll(/<link[^>]*rel="?canonical"?[^>]*>/g)].map(
        ([tag]) => tag,
      );
      expect(canonical).toHaveLength(1);
      expect(canonical[0]).toMatch(new RegExp(`href="?${origin}${current}"?[ />]`));
      expect(html).toMatch(new RegExp(`<main[^]*href="?${current}"?[ >]`));
      expect(html).toContain(prefix === '' ? 'no longer exists' : 'n’existe plus');
      expect(paths).not.toContain(address);
      for (const list of ['build/llms.txt', 'build/fr/llms.txt'])
        expect(readFileSync(list, 'utf8')).not.toContain(id);
    },
  );
});

describe('published addresses', async () => {
  /** A line for both languages. */
  const published = readFileSync('tests/built/published-addresses.txt', 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((address) => [address, twin(address)]);
  const redirects = redirectsOf(await readDocuments('.')).flatMap(({ from, to }) => [
    { from, to },
    { from: twin(from), to: twin(to) },
  ]);

  it('have a page or a redirect', () => {
    const kept = new Set([...paths, ...redirects.map(({ from }) => from)]);
    expect(published.length).toBeGreaterThan(200);
    expect(published.filter((address) => !kept.has(address))).toEqual([]);
  });

  it('are all there are: a new page is added to the list; what is made of the API and of scenarios need not be', () => {
    const isMade = /^(?:\/fr)?(?:\/api(?:\/|$)|\/explorer\/)/;
    const written = paths.filter((sitePath) => !isMade.test(sitePath));
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((sitePath) => !published.includes(sitePath))).toEqual([]);
  });

  it.each(redirects)('redirect without a script, $from to $to', ({ from, to }) => {
    const html = readFileSync(builtFile(from), 'utf8');
    const [page = '', anchor] = to.split('#');
    expect(html).toContain(`<html lang="${localeOf(to)}">`);
    expect(html).toContain(`http-equiv="refresh" content="0; url=${to}"`);
    expect(html).not.toContain('<script');
    expect(paths).toContain(page);
    expect(paths).not.toContain(from);
    if (anchor !== undefined) expect(builtPage(page).article?.ids).toContain(anchor);
  });
});
