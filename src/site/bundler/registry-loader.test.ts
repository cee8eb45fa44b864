import { describe, expect, it } from 'vitest';

import { renamed } from './chunk-names-loader.mjs';
import { shortNames } from './chunk-names.mjs';
import registry from './registry-loader.mjs';

const entry = (name: string, path: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${path}"), "${path}", require.resolveWeak("${path}")],\n`;
const loaded = (name: string, path: string) => entry(name, path).replace(`, "${path}", `, ', "", ');
const registryOf = (...entries: readonly string[]) => `export default {\n${entries.join('')}};\n`;
/** The registry of pages, with the names that it gets. */
const loadedOf = (...pages: readonly (readonly [name: string, path: string])[]) => {
  const names = [...pages].map(([name]) => name).sort();
  return registryOf(
    ...pages.map(([name, path]) =>
      loaded(name, path).replace(`"${name}": `, `"${names.indexOf(name).toString(36)}": `),
    ),
  );
};

const data = ['04156fb4', '/srv/site/.docusaurus/fr/explorer/default/index.json'] as const;
const theme = ['17896441', '@theme/DocItem'] as const;
const call = ['01a74762', '@site/.generated/api/platform/get-company.api.mdx'] as const;
const page = ['0009cc67', '@site/docs/using-the-api/webhooks.mdx'] as const;
const currentPages = '@site/i18n/fr/docusaurus-plugin-content-docs';
const frenchCall = [
  '00043792',
  `${currentPages}-api/current/platform/get-company.api.mdx`,
] as const;
const frenchPage = ['c4f5d8e4', `${currentPages}/current/using-the-api/webhooks.mdx`] as const;

describe('the registry of pages in production', () => {
  it('has every entry, without the path that only the renderer of the build reads', () => {
    expect(registry(registryOf(entry(...data), entry(...theme)))).toBe(loadedOf(data, theme));
  });

  it('has the pages of either language in the same order, whatever the hashes are', () => {
    expect(registry(registryOf(entry(...page), entry(...call), entry(...theme)))).toBe(
      loadedOf(theme, call, page),
    );
    expect(registry(registryOf(entry(...frenchPage), entry(...theme), entry(...frenchCall)))).toBe(
      loadedOf(theme, frenchCall, frenchPage),
    );
  });

  it('can name its entries as Docusaurus does in development', () => {
    const named = ['__comp---theme-doc-page-1-be-9be', '@theme/DocPage'] as const;
    expect(registry(registryOf(entry(...named)))).toBe(loadedOf(named));
  });

  it('has names of few characters, under which the routes name their chunks, too', () => {
    const names = shortNames(registryOf(entry(...page), entry(...call), entry(...theme)));
    expect([...names.values()]).toEqual(['0', '1', '2']);
    expect(renamed({ '/a-1b2': { __comp: theme[0], content: [page[0]] } }, names)).toEqual({
      '/a-1b2': { __comp: names.get(theme[0]), content: [names.get(page[0])] },
    });
    expect(() => renamed({ '/a-1b2': 'deadbeef' }, names)).toThrow('no chunk "deadbeef"');
  });

  it('is rejected rather than written without an entry that cannot be read', () => {
    const unread = entry(...page).replaceAll('"', "'");
    expect(() => registry(registryOf(entry(...theme), unread))).toThrow('1 of its 2 entries');
    expect(() => registry(registryOf())).toThrow('0 of its 0 entries');
  });
});
