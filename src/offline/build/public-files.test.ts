import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hashOf, publicFiles } from './public-files';

const guide = {
  'index.html': '/',
  '404.html': '/404',
  'about.html': '/about',
  'apiary.html': '/apiary',
  'fr/index.html': '/fr/',
  'fr/404.html': '/fr/404',
  'explorer/no-api-key.html': '/explorer/no-api-key',
  'img/mark.svg': '/img/mark.svg',
  'recovery.js': '/recovery.js',
};
const rest = {
  'api.html': '/api',
  'api/platform/list-companies.html': '/api/platform/list-companies',
  'fr/api/platform.html': '/fr/api/platform',
  'explorer/no-api-key.md': '/explorer/no-api-key.md',
  'openapi/platform.yaml': '/openapi/platform.yaml',
  'pagefind/pagefind.js': '/pagefind/pagefind.js',
};
const hashed = {
  guide: ['assets/js/main.1a2b.js', 'fr/assets/js/aa.1a2b.js', 'assets/css/styles.1a2b.css'],
  rest: ['assets/js/aa.1a2b.js', 'pagefind/index/en_1a2b.pf_index'],
};
const neither = [
  'about.html.br',
  'about.html.gz',
  'worker.js',
  'sitemap.xml',
  'fr/sitemap.xml',
  'robots.txt',
  'llms.txt',
  'fr/llms-full.txt',
  'nginx.conf',
  '_headers',
  '.well-known/security.txt',
  'img/social-card.png',
];

describe('the files that a reader may keep', () => {
  let buildDir: string;

  beforeAll(() => {
    buildDir = mkdtempSync(path.join(tmpdir(), 'build-'));
    const names = [guide, rest].flatMap(Object.keys).concat(hashed.guide, hashed.rest, neither);
    for (const name of names) {
      mkdirSync(path.dirname(path.join(buildDir, name)), { recursive: true });
      writeFileSync(path.join(buildDir, name), `the text of ${name}`);
    }
  });
  afterAll(() => rmSync(buildDir, { recursive: true }));

  const files = (set: 'guide' | 'rest') =>
    publicFiles(buildDir, { en: new Set(['aa']), fr: new Set(['bb']) })
      .filter((file) => file.set === set)
      .map(({ file }) => file);

  it.each([
    ['guide', guide],
    ['rest', rest],
  ] as const)(
    'are those of the %s by address and content, or by a name that holds both',
    (set, pages) => {
      const named = Object.entries(pages).map(([name, address]) => [
        address,
        hashOf(`the text of ${name}`),
      ]);
      const unchanging = hashed[set].map((name) => [`/${name}`]);
      expect([...files(set)].sort()).toEqual([...named, ...unchanging].sort());
    },
  );

  it('weigh what the server sends of them', () => {
    const about = publicFiles(buildDir, {}).find(({ file }) => file[0] === '/about');
    expect(about?.bytes).toBe('the text of about.html.br'.length);
  });
});
