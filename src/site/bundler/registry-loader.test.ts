import { describe, expect, it } from 'vitest';

import registry from './registry-loader.mjs';

const entry = (name: string, path: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${path}"), "${path}", require.resolveWeak("${path}")],\n`;
const loaded = (name: string, path: string) =>
  entry(name, path).trimStart().replace(`, "${path}", `, ', "", ');
const registryOf = (...entries: readonly string[]) => `export default {\n${entries.join('')}};\n`;

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
    expect(registry(registryOf(entry(...data), entry(...theme)))).toBe(
      registryOf(loaded(...data), loaded(...theme)),
    );
  });

  it('has the pages of either language in the same order, whatever the hashes are', () => {
    expect(registry(registryOf(entry(...page), entry(...call), entry(...theme)))).toBe(
      registryOf(loaded(...theme), loaded(...call), loaded(...page)),
    );
    expect(registry(registryOf(entry(...frenchPage), entry(...theme), entry(...frenchCall)))).toBe(
      registryOf(loaded(...theme), loaded(...frenchCall), loaded(...frenchPage)),
    );
  });

  it('can name its entries as Docusaurus does in development', () => {
    const named = ['__comp---theme-doc-page-1-be-9be', '@theme/DocPage'] as const;
    expect(registry(registryOf(entry(...named)))).toBe(registryOf(loaded(...named)));
  });

  it('is rejected rather than written without an entry that cannot be read', () => {
    const unread = entry(...page).replaceAll('"', "'");
    expect(() => registry(registryOf(entry(...theme), unread))).toThrow('1 of its 2 entries');
    expect(() => registry(registryOf())).toThrow('0 of its 0 entries');
  });
});
