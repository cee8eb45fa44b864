import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contentRevision, publicFiles } from './public-files';

const pack = {
  'index.html': '/',
  '404.html': '/404',
  'about.html': '/about',
  'apiary.html': '/apiary',
  'fr/index.html': '/fr/',
  'fr/404.html': '/fr/404',
  'explorer/no-api-key.html': '/explorer/no-api-key',
  'menu.js': '/menu.js',
  'recovery.js': '/recovery.js',
  'start.js': '/start.js',
  'unfold.js': '/unfold.js',
};
const guide = {
  'img/mark.svg': '/img/mark.svg',
};
const rest = {
  'api.html': '/api',
  'api/platform/list-companies.html': '/api/platform/list-companies',
  'fr/api/platform.html': '/fr/api/platform',
  'explorer/no-api-key.md': '/explorer/no-api-key.md',
  'openapi/platform.yaml': '/openapi/platform.yaml',
  'search/index.json': '/search/index.json',
};
const hashed = {
  pack: ['assets/js/main.1a2b.js', 'fr/assets/js/aa.1a2b.js'],
  guide: ['assets/css/styles.1a2b.css'],
  rest: ['assets/css/reference.1a2b.css', 'assets/js/aa.1a2b.js', 'search/sentences/1a2b.json'],
};
const neither = [
  'about.html.br',
  'about.html.gz',
  'worker.js',
  'assets/packs/guide.1a2b.txt',
  'sitemap.xml',
  'fr/sitemap.xml',
  'robots.txt',
  'llms.txt',
  'fr/llms-full.txt',
  'nginx.conf',
  '_headers',
  '.well-known/security.txt',
  'img/social-card.png',
  'img/cards/about.png',
  'fr/img/cards/explorer/no-api-key.png',
];

/** A folder with these files in it, each with its text. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

describe('the files that a reader can save', () => {
  let buildDir: string;

  beforeAll(() => {
    const names = [pack, guide, rest]
      .flatMap(Object.keys)
      .concat(hashed.pack, hashed.guide, hashed.rest, neither);
    buildDir = folderWith(Object.fromEntries(names.map((name) => [name, `the text of ${name}`])));
  });
  afterAll(() => rmSync(buildDir, { recursive: true }));

  const files = (set: keyof typeof hashed) =>
    publicFiles(buildDir, { en: new Set(['aa']), fr: new Set(['bb']) })
      .filter((file) => file.set === set)
      .map(({ file }) => file);

  it.each([
    ['pack', pack],
    ['guide', guide],
    ['rest', rest],
  ] as const)(
    'are those of the %s by address and content, or by a name that holds both',
    (set, pages) => {
      const named = Object.entries(pages).map(([name, address]) => [
        address,
        contentRevision(`the text of ${name}`),
      ]);
      const unchanging = hashed[set].map((name) => [`/${name}`]);
      expect([...files(set)].sort()).toEqual([...named, ...unchanging].sort());
    },
  );

  it('have the size that the server sends', () => {
    const about = publicFiles(buildDir, {}).find(({ file }) => file[0] === '/about');
    expect(about?.bytes).toBe('the text of about.html.br'.length);
  });
});

it('saves a file that is the same in both languages once, if the same readers need both', () => {
  const buildDir = folderWith({
    'assets/js/same.1a2b.js': 'same',
    'fr/assets/js/same.1a2b.js': 'same',
    'assets/js/other.1a2b.js': 'other',
    'fr/assets/js/other.1a2b.js': 'autre',
    'assets/js/reference.1a2b.js': 'same',
    'fr/assets/js/reference.1a2b.js': 'same',
    'assets/js/guide.1a2b.js': 'same',
    'fr/assets/js/guide.1a2b.js': 'same',
    'assets/css/styles.1a2b.css': 'same',
    'fr/assets/css/styles.1a2b.css': 'same',
  });
  // In English the file belongs to the reference, which a reader of the guide has not saved.
  const files = publicFiles(buildDir, { en: new Set(['reference']), fr: new Set(['guide']) });
  rmSync(buildDir, { recursive: true });
  expect(files.map(({ file: [address] }) => address)).toEqual([
    '/assets/css/styles.1a2b.css',
    '/assets/js/guide.1a2b.js',
    '/assets/js/other.1a2b.js',
    '/assets/js/reference.1a2b.js',
    '/assets/js/same.1a2b.js',
    '/fr/assets/js/other.1a2b.js',
    '/fr/assets/js/reference.1a2b.js',
  ]);
});
