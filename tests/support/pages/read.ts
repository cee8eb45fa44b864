import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { localeOf, sitemapPaths, builtFile } from '../sitemap';
import { factsOf, type PageFacts } from './facts';

/** A page of the last build; its name is its address. */
export interface BuiltPage extends PageFacts {
  readonly name: string;
  readonly language: 'en' | 'fr';
}

/** The facts of the last build, so that the processes of the tests share one reading of its pages. */
const memory = '.generated/checks/pages.json';

/** What the facts depend on besides the pages. */
const code = ['facts.ts', '../../../src/hast/index.ts'];

let known: readonly BuiltPage[] | undefined;

/** Every page of the sitemaps. @throws Error if there is none */
export function builtPages(): readonly BuiltPage[] {
  known ??= read();
  return known;
}

function read(): readonly BuiltPage[] {
  const files = sitemapPaths().map((name) => ({
    name,
    html: readFileSync(builtFile(name), 'utf8'),
  }));
  const hash = createHash('sha256');
  for (const file of code) hash.update(readFileSync(path.join(__dirname, file)));
  for (const { name, html } of files) hash.update(`${name}\0${html}\0`);
  const digest = hash.digest('hex');
  const kept = remembered(digest);
  if (kept !== undefined) return kept;
  const pages = files.map(({ name, html }) => ({
    name,
    language: localeOf(name),
    ...factsOf(html),
  }));
  mkdirSync(path.dirname(memory), { recursive: true });
  const draft = `${memory}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ digest, pages }));
  renameSync(draft, memory);
  return pages;
}

function remembered(digest: string): readonly BuiltPage[] | undefined {
  try {
    const kept = JSON.parse(readFileSync(memory, 'utf8')) as {
      readonly digest: string;
      readonly pages: readonly BuiltPage[];
    };
    return kept.digest === digest ? kept.pages : undefined;
  } catch {
    return undefined;
  }
}
