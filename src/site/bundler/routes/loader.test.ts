import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import loader from './loader.mjs';
import preloadWithRoutes from './preload-loader.mjs';
import sidebars from './sidebars-loader.mjs';

const baseUrl = '/fr/';
const core = 'node_modules/@docusaurus/core/lib/client/preload.js';
let folder = '';

const entry = (name: string, file: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${file}"), "${file}", require.resolveWeak("${file}")],\n`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'routes-'));
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write(
    'routes.js',
    `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  { path: '/fr/', component: ComponentCreator('/fr/', '663'), exact: true },
  {
    path: '/fr/api',
    component: ComponentCreator('/fr/api', '375'),
    routes: [{ path: '/fr/api/get', component: ComponentCreator('/fr/api/get', '61b'), exact: true, sidebar: "platform" }]
  },
  { path: '*', component: ComponentCreator('*') },
];
`,
  );
  write(
    'registry.js',
    `export default {\n${entry('aaaaaaaa', '@theme/DocItem')}${entry('bbbbbbbb', '@generated/docs/p/fr-api.json')}${entry('cccccccc', '@site/api/get.mdx')}};\n`,
  );
  write(
    'routesChunkNames.json',
    JSON.stringify({
      '/fr/-663': { __comp: 'aaaaaaaa' },
      '/fr/api-375': { __comp: 'aaaaaaaa', __props: 'bbbbbbbb' },
      '/fr/api/get-61b': { __comp: 'aaaaaaaa', content: 'cccccccc' },
    }),
  );
});

const load = (file: string, resourceQuery = '') =>
  loader.call({
    resourcePath: path.join(folder, file),
    resourceQuery,
    addDependency: () => undefined,
    getOptions: () => ({ baseUrl }),
  });

describe('in production, every page', () => {
  it('has the routes that contain others, and imports the sections of pages', () => {
    const text = load('routes.js');
    expect(text).toContain(`["/fr/api/get", () => import(/* webpackChunkName: "routes-0" */`);
    expect(text).toContain(`"key":"/fr/api-375"}, component: ComponentCreator('/fr/api', '375')`);
    expect(text).not.toContain('61b');
  });

  it('has only the chunks that no section has, under short names, without paths of this machine', () => {
    const inShort = (name: string, short: string, file: string) =>
      entry(name, file).replace(`"${name}": `, `"${short}": `).replace(`, "${file}"`, ', ""');
    expect(load('registry.js')).toBe(
      `export default {\n${inShort('bbbbbbbb', '1', '@generated/docs/p/fr-api.json')}${inShort('aaaaaaaa', '0', '@theme/DocItem')}};\n`,
    );
    expect(JSON.parse(load('routesChunkNames.json'))).toEqual({
      '/fr/-663': { __comp: '0' },
      '/fr/api-375': { __comp: '0', __props: '1' },
    });
  });

  it('gets the routes, chunks and sidebars of a section with it', () => {
    const text = load('routes.js', '?section=0');
    expect(text).toContain(
      '[["/fr/api-375","/fr/api/get","61b",{"__comp":"0","content":"2"},{"exact":true,"sidebar":"platform"}]]',
    );
    expect(text).toContain('"2": [() => import(/* webpackChunkName: "cccccccc" */');
    expect(text).toContain('"@generated/docs/p/fr-api.json?sidebar=platform"');
    expect(text).not.toContain('aaaaaaaa');
  });

  it('is built by no registry that lacks a chunk', () => {
    const names = path.join(folder, 'routesChunkNames.json');
    const before = readFileSync(names, 'utf8');
    writeFileSync(names, before.replace('cccccccc', 'deadbeef'));
    expect(() => load('routes.js', '?section=0')).toThrow('no chunk "deadbeef"');
    writeFileSync(names, before);
  });
});

describe('the sidebars of a guide', () => {
  const source = JSON.stringify({
    version: { label: 'Next', docsSidebars: { platform: [1], banking: [2] } },
  });
  const loaded = (resourceQuery: string): unknown =>
    JSON.parse(sidebars.call({ resourcePath: 'fr-api.json', resourceQuery }, source));

  it('are loaded one by one', () => {
    expect(loaded('')).toEqual({ version: { label: 'Next', docsSidebars: {} } });
    expect(loaded('?sidebar=platform')).toEqual([1]);
  });

  it('are not replaced by nothing where they are named or written in another way', () => {
    expect(() => loaded('?sidebar=other')).toThrow('no sidebar "other"');
    expect(() => sidebars.call({ resourcePath: 'a.json', resourceQuery: '' }, '{}')).toThrow(
      'docsSidebars',
    );
  });
});

describe('what Docusaurus awaits before it shows a page', () => {
  const source = readFileSync(core, 'utf8');

  it('includes its routes', () => {
    expect(preloadWithRoutes(source)).toContain('await know(pathname);\n    const matches');
  });

  it('stops the build where it is written in another way', () => {
    expect(() => preloadWithRoutes(source.replace('preload(', 'load('))).toThrow(
      'preload-loader.mjs',
    );
  });
});
