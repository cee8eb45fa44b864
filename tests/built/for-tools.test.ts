import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { twinPath } from '../../src/for-tools/MarkdownTwin/address';
import { builtPage } from '../support/pages/read';
import { builtFile, localeOf, sitemapPaths, twin } from '../support/sitemap';

const paths = sitemapPaths();
const origin = 'http://localhost:3000';

/** Whether the build made a file. Pages link to the same files many times. */
const isBuilt = (() => {
  const known = new Map<string, boolean>();
  return (file: string): boolean => {
    const isThere = known.get(file) ?? existsSync(file);
    known.set(file, isThere);
    return isThere;
  };
})();

type Entry = Readonly<Record<string, unknown>>;
type Twin = { readonly front: Entry; readonly prose: string; readonly fences: readonly string[] };

const fence = /^(?<indent>[ >]*)(?<marks>`{3,})(?<language>.*)\n[\s\S]*?^[ >]*\k<marks>$/gm;

/** A Markdown twin: its front matter, its text without code, and the languages of its code. */
function twinAt(path: string): Twin {
  const file = readFileSync(`build${twinPath(path)}`, 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const fences = [...body.matchAll(fence)].map(({ groups }) => groups?.language ?? '');
  const prose = body.replace(fence, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
  return { front: parse(front) as Entry, prose, fences };
}

/** Words of the interface, which no text of a page uses by itself. */
const chrome = {
  en: /Skip to main content|On this page|Direct link to|Last updated|Edit this page/,
  fr: /Aller au contenu|Sur cette page|Lien direct|Dernière mise à jour|Éditer cette page/,
} as const;

/** English that the interface would show if its French were missing. */
const english =
  /\b(?:Figure: |Responsible|Read more|Scenarios through it|Code samples|Query parameters|Responses|Steps|required|optional|Example|Default|read in)\b/;

/** The glossary has English terms next to the French ones, and facts the titles of English documents. */
const listsEnglish: ReadonlySet<string> = new Set(['/fr/glossary', '/fr/facts']);

describe('the Markdown twin of every page', () => {
  it('is one of many', () => {
    expect(paths.length).toBeGreaterThan(200);
  });

  it.each(paths)(
    '%s says what its page says of itself, and is Markdown and nothing else',
    (path) => {
      const { front, prose, fences } = twinAt(path);
      const other = localeOf(path) === 'en' ? 'fr' : 'en';
      expect(builtPage(path).frame.title.startsWith(String(front.title))).toBe(true);
      expect(front.language).toBe(localeOf(path));
      expect(front.address).toBe(`${origin}${path}`);
      expect(front.translations).toEqual({ [other]: `${origin}${twinPath(twin(path))}` });
      expect(prose).toMatch(/^\n# \S/);
      expect(prose.match(/(?<!\\)<[a-z/!][^\n]*/gi)).toBeNull();
      expect(prose.match(/^(?:import|export) .*|\bclassName=.*/gm)).toBeNull();
      expect(chrome[localeOf(path)].exec(prose)).toBeNull();
      const isFrench = localeOf(path) === 'fr' && !listsEnglish.has(path);
      // Addresses contain the ids of facts, which are the same in both languages.
      const said = prose.replace(/\]\(\S+?\)/g, ']');
      if (isFrench) expect(english.exec(said)).toBeNull();
      expect(fences.filter((language) => !/^[a-z]+$/.test(language))).toEqual([]);
      const links = [...prose.matchAll(/\]\((\S+?)\)/g)].map(([, link]) => link ?? '');
      expect(links.filter((link) => !/^(?:https?:|mailto:)/.test(link))).toEqual([]);
      const own = links.filter((link) => link.startsWith(origin)).map((link) => new URL(link));
      const isThere = ({ pathname, search, hash }: URL) =>
        isBuilt(hash === '' && search === '' ? `build${pathname}` : builtFile(pathname));
      expect(own.filter((link) => !isThere(link)).map(String)).toEqual([]);
    },
  );

  it('contains the tables and the code of its page', () => {
    const { prose, fences } = twinAt('/using-the-api/errors');
    const html = readFileSync(builtFile('/using-the-api/errors'), 'utf8');
    expect(prose.match(/^\|(?: -+ \|)+$/gm)?.length).toBe(html.match(/<table/g)?.length);
    expect(fences.length).toBe(html.match(/<pre/g)?.length);
  });

  it('of a scenario has its steps, its sequence and every message', () => {
    const scenarios = paths.filter((path) => /\/explorer\/(?!(?:compose|failures)$)/.test(path));
    expect(scenarios.length).toBeGreaterThan(20);
    for (const path of scenarios) {
      const { prose, fences } = twinAt(path);
      expect(fences).toContain('mermaid');
      expect(fences.filter((language) => language === 'text').length).toBeGreaterThan(1);
      expect(prose).toMatch(/^2\. /m);
    }
  });
});

describe.each([
  ['English', ''],
  ['French', '/fr'],
])('llms.txt in %s', (_language, prefix) => {
  const index = readFileSync(`build${prefix}/llms.txt`, 'utf8');
  const own = paths.filter((path) => path.startsWith('/fr/') === (prefix !== ''));

  it('is a title, a summary with the disclaimer, and sections of links', () => {
    expect(index).toMatch(/^# .+\n\n> .*(?:neither made nor endorsed|ni réalisé ni approuvé)/);
    expect(index.match(/^## /gm)?.length).toBeGreaterThan(5);
    const entries = index.split('\n').filter((line) => line.startsWith('- '));
    expect(entries.filter((line) => !/^- \[.+\]\(http\S+\)(?:\u00a0?: .+)?$/.test(line))).toEqual(
      [],
    );
  });

  it('lists the twin of every page but the home page', () => {
    const links = new Set([...index.matchAll(/\((http\S+)\)/g)].map(([, link]) => link));
    const listed = own.filter((path) => links.has(`${origin}${twinPath(path)}`));
    expect(own.length - listed.length).toBe(1);
  });

  it('contains the text of every page in its full form', () => {
    const full = readFileSync(`build${prefix}/llms-full.txt`, 'utf8');
    const held = new Set([...full.matchAll(/: (http\S+)\n/g)].map(([, address]) => address));
    expect(own.filter((path) => !held.has(`${origin}${path}`))).toEqual([]);
    expect(full).not.toContain('<!--');
  });
});

describe('the structured data of every page', () => {
  it.each(paths)('%s agrees with the page, and is nobody else’s', (path) => {
    const { frame } = builtPage(path);
    expect(frame.structuredData).toHaveLength(1);
    const { '@graph': graph } = JSON.parse(frame.structuredData[0] ?? '') as {
      readonly '@graph': readonly Entry[];
    };
    const [work, way] = graph;
    const isHome = builtFile(path).endsWith('index.html');
    expect(work?.url).toBe(`${origin}${path}`);
    expect(work?.inLanguage).toBe(localeOf(path));
    expect(JSON.stringify(work)).not.toMatch(/"(?:publisher|author|creator)"/);
    if (isHome) {
      expect(work?.['@type']).toBe('WebSite');
      return;
    }
    expect(frame.title.startsWith(String(work?.headline))).toBe(true);
    expect(work?.['@type']).toBe(/\/api(?:\/|$)/.test(path) ? 'APIReference' : 'TechArticle');
    const items = way?.itemListElement as readonly Entry[];
    expect(items[0]?.item).toBe(`${origin}${localeOf(path) === 'fr' ? '/fr/' : '/'}`);
    expect(items.at(-1)?.item).toBe(`${origin}${path}`);
  });
});
