import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';

import sidebars from '../sidebars';
import { commitDate } from '../src/files/commit-date';
import { revisionOf } from '../src/files/revision';
import { readDocument, squeezed, type OutlineEntry, type PrintedDocument } from './support/sheets';
import { expect, test } from './support/test';

const run = promisify(execFile);

const { revision = '' } = revisionOf('.') ?? {};
const [year = ''] = commitDate('.')?.split('-') ?? [];

/** Both languages, each on another paper, whose size is in points. */
const dossiers = [
  { lang: 'fr', paper: 'a4', width: 595, height: 842, contents: 'Sommaire' },
  { lang: 'en', paper: 'letter', width: 612, height: 792, contents: 'Contents' },
] as const;

const pagesOfDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace('.mdx', ''));

const pagesOfSidebar = idsIn(sidebars);

/** The ids of pages in a sidebar, in its order. */
function idsIn(item: unknown): readonly string[] {
  if (typeof item === 'string') return [item];
  if (Array.isArray(item)) return item.flatMap(idsIn);
  if (typeof item !== 'object' || item === null) return [];
  return 'items' in item ? idsIn(item.items) : Object.values(item).flatMap(idsIn);
}

const factsSchema = z.array(
  z.object({
    statement: z.string(),
    sources: z.array(z.object({ address: z.string() })).default([]),
  }),
);

/** The title of a page as it is built. */
function titleOf(page: string, lang: string): string {
  const html = readFileSync(`build/${lang === 'en' ? '' : `${lang}/`}${page}.html`, 'utf8');
  return /<header><h1>([^<]*)</.exec(html)?.[1] ?? '';
}

const flat = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] =>
  entries.flatMap((entry) => [entry, ...flat(entry.entries)]);

for (const { lang, paper, width, height, contents } of dossiers) {
  test.describe(`the dossier in ${lang} on ${paper}`, () => {
    test.describe.configure({ mode: 'default' });
    test.use({ inputs: '' });

    let dossier: PrintedDocument;
    test.beforeAll(async () => {
      const out = `test-results/dossier-${lang}.pdf`;
      const options = ['--built', '--lang', lang, '--paper', paper, '--out', out];
      const { stdout } = await run('npm', ['run', '--silent', 'dossier', '--', ...options]);
      dossier = await readDocument(readFileSync(out));
      expect(stdout).toContain(`${out}: ${dossier.sheets.length} pages`);
    });

    test('has every page of docs as a chapter below its part, in the order of the contents', () => {
      const chapters = dossier.outline.flatMap(({ entries }) => entries.map(({ title }) => title));
      expect([...pagesOfSidebar].sort()).toEqual(pagesOfDocs.sort());
      expect(chapters).toEqual(pagesOfSidebar.map((page) => titleOf(page, lang)));
      const sheets = flat(dossier.outline).map(({ sheet }) => sheet);
      expect(sheets).toEqual([...sheets].sort((a, b) => a - b));
    });

    test('has an outline whose every entry is on its sheet', () => {
      const entries = flat(dossier.outline);
      expect(entries.length).toBeGreaterThan(pagesOfDocs.length * 3);
      const astray = entries.filter(
        ({ title, sheet }) => dossier.sheets[sheet - 1]?.text.includes(squeezed(title)) !== true,
      );
      expect(astray).toEqual([]);
    });

    test('has the number of the sheet that each line of its contents leads to', () => {
      const first = Math.min(...dossier.outline.map(({ sheet }) => sheet));
      const lines = dossier.sheets.slice(1, first - 1).flatMap(({ links }) => links);
      const isWrong = ({ line, place = '' }: (typeof lines)[number]) =>
        !line.endsWith(String(dossier.places.get(place)));
      expect(lines.filter(isWrong)).toEqual([]);
      const chapters = dossier.outline.flatMap(({ entries }) => entries);
      const headings = chapters.flatMap(({ entries }) => entries);
      expect(lines).toHaveLength(chapters.length + headings.length);
    });

    test('has its chapter, its day, its revision and its number on every sheet but the cover', () => {
      const starts = dossier.outline.flatMap(({ entries }) => entries);
      for (const [i, { text }] of dossier.sheets.entries()) {
        if (i === 0) continue;
        const chapter = starts.findLast(({ sheet }) => sheet <= i + 1)?.title ?? contents;
        const number = `${i + 1} / ${dossier.sheets.length}`;
        const margins = [chapter, dossier.title, year, revision, number];
        for (const margin of margins) expect.soft(text).toContain(squeezed(margin));
        expect.soft(text.length, `sheet ${i + 1}`).toBeGreaterThan(margins.join('').length + 60);
      }
    });

    test('has every fact, and the address of every document', () => {
      const text = dossier.sheets.map((sheet) => sheet.text).join('');
      const json = readFileSync(`build/${lang === 'en' ? '' : 'fr/'}facts.json`, 'utf8');
      const facts = factsSchema.parse(JSON.parse(json));
      const isMissing = (words: string) => !text.includes(squeezed(words.replaceAll('`', '')));
      expect(facts.map(({ statement }) => statement).filter(isMissing)).toEqual([]);
      const addresses = facts.flatMap(({ sources }) => sources.map(({ address }) => address));
      expect(addresses.filter(isMissing)).toEqual([]);
      expect(addresses.length).toBeGreaterThan(0);
    });

    test('has its title, its language and the size of the paper', () => {
      const site = readFileSync(`build/${lang === 'en' ? '' : 'fr/'}index.html`, 'utf8');
      expect(site).toContain(`| ${dossier.title}</title>`);
      expect(dossier.language).toBe(lang);
      for (const sheet of dossier.sheets) {
        expect(Math.abs(sheet.width - width) + Math.abs(sheet.height - height)).toBeLessThan(2);
      }
    });
  });
}
