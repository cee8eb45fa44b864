import { describe, expect, it } from 'vitest';

import { registryIn, type Route, routesIn, split } from './table.mjs';

const routesText = (routes: string) =>
  `import React from 'react';\nimport ComponentCreator from '@docusaurus/ComponentCreator';\n\nexport default [\n${routes}\n];\n`;
const entry = (name: string, path: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${path}"), "${path}", require.resolveWeak("${path}")],\n`;
const registryOf = (...entries: readonly string[]) => `export default {\n${entries.join('')}};\n`;

const page = (path: string, hash = '1b2'): Route => ({
  path,
  component: { path, hash },
  exact: true,
});
const names = (count: number) =>
  Array.from({ length: count }, (_, i) => String(i).padStart(3, '0'));

/** A guide with pages, in a route that contains them, beside a home page. */
function siteOf(pages: readonly string[]) {
  const inside = pages.map((name) => page(`/fr/${name}`));
  const guide = { path: '/fr/', component: { path: '/fr/', hash: 'abc' }, routes: inside };
  const all = [page('/fr/'), guide, { path: '*', component: { path: '*' } }];
  const chunks = Object.fromEntries(
    pages.map((name) => [`/fr/${name}-1b2`, { __comp: 'theme', content: name }] as const),
  );
  const registry = registryIn(
    registryOf(
      entry('theme', '@theme/DocItem'),
      ...pages.map((name) => entry(name, `@site/docs/${name}.mdx`)),
    ),
  );
  return { all, chunks, registry };
}
const tableFor = (pages: readonly string[]) => {
  const { all, chunks, registry } = siteOf(pages);
  return split(all, { ...chunks, '/fr/-abc': { __comp: 'theme' } }, registry, '/fr/');
};

describe('the routes of a language', () => {
  it('are read as Docusaurus writes them', () => {
    const text = routesText(
      "  {\n    path: '/a',\n    component: ComponentCreator('/a', '1b2'),\n    exact: true,\n    sidebar: \"guide\"\n  },\n  {\n    path: '*',\n    component: ComponentCreator('*'),\n  },",
    );
    expect(JSON.parse(JSON.stringify(routesIn(text)))).toEqual([
      { ...page('/a'), sidebar: 'guide' },
      { path: '*', component: { path: '*' } },
    ]);
    expect(() => routesIn('export default {};')).toThrow('it exports no list');
  });

  it('are divided in the order of their addresses, each page in one section', () => {
    const pages = names(70);
    const { sections } = tableFor(pages.toReversed());
    const inSections = sections.map(({ pages: list }) => list.map(({ route }) => route.path));
    expect(inSections.flat()).toEqual(pages.map((name) => `/fr/${name}`));
    expect(inSections.length).toBeGreaterThan(2);
    expect(sections[0]?.pages[0]?.parent).toBe('/fr/-abc');
  });

  it('of one guide are in no section with those of another', () => {
    const { all, chunks, registry } = siteOf(['a', 'c']);
    const inside = [page('/fr/b'), page('/fr/d')];
    const other = { path: '/fr/api', component: { path: '/fr/api', hash: 'def' }, routes: inside };
    const { sections } = split([...all, other], chunks, registry, '/fr/');
    const inSections = sections.map(({ pages: list }) => list.map(({ route }) => route.path));
    expect(inSections).toEqual([['/fr/a'], ['/fr/b'], ['/fr/c'], ['/fr/d']]);
  });

  it('that contain others, the home page and the page of what is not found are in all pages', () => {
    const { routes, sections } = tableFor(names(40));
    expect(routes.map(({ path }) => path)).toEqual(['/fr/', '/fr/', '*']);
    expect(routes[1]?.routes).toEqual([]);
    expect(sections.flatMap(({ pages }) => pages)).toHaveLength(40);
  });

  it('keep a chunk in their section only if no other page uses it', () => {
    const { chunks, sections } = tableFor(names(40));
    expect(chunks.map(({ name }) => name)).toEqual(['theme']);
    for (const { pages, chunks: own } of sections) {
      expect(own.map(({ name }) => `/fr/${name}`)).toEqual(pages.map(({ route }) => route.path));
    }
  });

  it('import the pages of either language in the same order, whatever the hashes are', () => {
    const current = '@site/i18n/fr/docusaurus-plugin-content-docs';
    const orderOf = (...entries: readonly (readonly [name: string, path: string])[]) =>
      split(
        [],
        {},
        registryIn(registryOf(...entries.map(([name, path]) => entry(name, path)))),
        '/',
      ).chunks.map(({ path }) =>
        path.replace(/^.*current\/|^@site\/(?:docs|\.generated\/api)\//, ''),
      );
    expect(
      orderOf(
        ['0', '@site/docs/using-the-api/webhooks.mdx'],
        ['1', '@site/.generated/api/platform/get-company.api.mdx'],
        ['2', '@theme/DocItem'],
      ),
    ).toEqual(
      orderOf(
        ['3', `${current}-api/current/platform/get-company.api.mdx`],
        ['4', '@theme/DocItem'],
        ['5', `${current}/current/using-the-api/webhooks.mdx`],
      ),
    );
  });
});

describe('the registry of chunks', () => {
  it('is rejected rather than read without an entry', () => {
    const unread = entry('0009cc67', '@site/docs/about.mdx').replaceAll('"', "'");
    expect(() => registryIn(registryOf(entry('17896441', '@theme/DocItem'), unread))).toThrow(
      '1 of its 2 entries',
    );
    expect(() => registryIn(registryOf())).toThrow('0 of its 0 entries');
  });
});
