import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

import loader from './loader.mjs';
import { files } from './table.mjs';

/** As in addresses of the reference. */
const addressOf = (page: number) =>
  `/api/document-${Math.floor(page / 50)}/operation-${digest(page, 'word', 9)}`;
const digest = (page: number, kind: string, length: number) =>
  createHash('sha256').update(`${kind} ${page}`).digest('hex').slice(0, length);

const routeOf = (page: number) =>
  `{ path: '${addressOf(page)}', component: ComponentCreator('${addressOf(page)}', '${digest(page, 'route', 3)}'), exact: true, sidebar: "document-${Math.floor(page / 50)}" },`;
const chunkOf = (name: string, file: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${file}"), "${file}", require.resolveWeak("${file}")],`;

/** The bytes of routes that a page loads on a site with as many pages: those of every page, and its section. */
function bytesOfRoutes(count: number): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'growth-'));
  const pages = Array.from({ length: count }, (_, page) => page);
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('routes.js', `export default [\n${pages.map(routeOf).join('\n')}\n];\n`);
  write(
    'registry.js',
    `export default {\n${[chunkOf('theme', '@theme/DocItem'), ...pages.map((page) => chunkOf(digest(page, 'chunk', 8), `@site${addressOf(page)}.mdx`))].join('\n')}\n};\n`,
  );
  const names = pages.map((page) => [
    `${addressOf(page)}-${digest(page, 'route', 3)}`,
    { __comp: 'theme', content: digest(page, 'chunk', 8) },
  ]);
  write('routesChunkNames.json', JSON.stringify(Object.fromEntries(names)));
  const load = (name: string, resourceQuery = '') =>
    gzipSync(
      loader.call({
        resourcePath: path.join(folder, name),
        resourceQuery,
        addDependency: () => undefined,
        getOptions: () => ({ baseUrl: '/' }),
      }),
    ).length;
  const ofAll = files.map((name) => load(name)).reduce((sum, bytes) => sum + bytes);
  const bytes = ofAll + load('routes.js', '?section=1');
  rmSync(folder, { recursive: true });
  return bytes;
}

it('a page of a site with 1,500 pages loads at most 2 KB more of routes than of one with 300', () => {
  const [small, large] = [bytesOfRoutes(300), bytesOfRoutes(1500)];
  expect(large).toBeGreaterThan(small);
  expect(large - small).toBeLessThanOrEqual(2048);
});
