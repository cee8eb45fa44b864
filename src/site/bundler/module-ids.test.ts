import { describe, expect, it } from 'vitest';

import { idsOf, isOfBothLanguages, moduleIds } from './module-ids';

const names = Array.from({ length: 900 }, (_, i) => `../../src/module-${i}.ts`);

it('a module has the same id whatever the order, and no two have one', () => {
  const ids = idsOf(names);
  expect(new Map([...idsOf(names.toReversed())].sort())).toEqual(new Map([...ids].sort()));
  expect(new Set(ids.values()).size).toBe(names.length);
  expect(Math.max(...ids.values())).toBeLessThan(10_000);
});

it('a name of two modules is left to the bundler', () => {
  expect([...idsOf(['./styles.css', './engine.ts', './styles.css']).keys()]).toEqual([
    './engine.ts',
  ]);
});

it('more modules than ids are rejected, and as many as there are ids are not', () => {
  const many = Array.from({ length: 10_001 }, (_, i) => `./module-${i}.ts`);
  expect(() => idsOf(many)).toThrow('10001 modules have only 10000 ids.');
  expect(idsOf(many.slice(1)).size).toBe(10_000);
});

const shared = [
  '../../src/explorer/live/engine.ts',
  '../../node_modules/@docusaurus/theme-classic/lib/theme/DocRoot/index.js',
  './explorer/default/live-facts.json',
];
const api = 'i-18-n-fr-docusaurus-plugin-content-docs-api-current-platform';
const ofOneLanguage = [
  '../../docs/using-the-api/webhooks.mdx',
  '../../i18n/fr/docusaurus-plugin-content-docs/current/using-the-api/webhooks.mdx',
  '../../.generated/api/platform/get-integration.json',
  `./docusaurus-plugin-content-docs/api/site-${api}-get-integration-api-mdx-162.json`,
];

describe('the modules that get an id', () => {
  it.each(shared)('include %s', (name) => expect(isOfBothLanguages(name)).toBe(true));
  it.each(ofOneLanguage)('exclude %s', (name) => expect(isOfBothLanguages(name)).toBe(false));

  it('get it before the bundler numbers the others', () => {
    const modules = [...shared, ...ofOneLanguage, undefined].map((name) => ({
      id: null as string | number | null,
      libIdent: ({ context }: { readonly context: string }) =>
        context === '/site/.docusaurus/fr' ? name : undefined,
    }));
    moduleIds.apply({
      context: '/site/.docusaurus/fr',
      hooks: {
        compilation: {
          tap: (_, act) =>
            act({ hooks: { beforeModuleIds: { tap: (_, number) => number(modules) } } }),
        },
      },
    });
    const ids = idsOf(shared);
    expect(modules.map(({ id }) => id)).toEqual([
      ...shared.map((name) => ids.get(name)),
      ...[...ofOneLanguage, undefined].map(() => null),
    ]);
  });
});
