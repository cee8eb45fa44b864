import { expect, it } from 'vitest';

import { referenceChunks, searchChunks } from './chunks';

it('chunks of the reference are those that only its pages use', () => {
  const routes = {
    '/api-1a2': { __comp: 'list', __context: { plugin: 'shared' } },
    '/fr/api/platform-3b4': { __comp: 'page', content: ['one', { deep: 'two' }] },
    '/apiary-5c6': { __comp: 'apiary' },
    '/about-7d8': { __comp: 'shared' },
  };
  const nothing = { origins: {}, assets: {} };
  expect([...referenceChunks(routes, nothing)].sort()).toEqual(['list', 'one', 'page', 'two']);
});

it('and those split off for them, unless a chunk that is loaded on use may need them too', () => {
  const files = ['page', 'about', 'split', 'common', 'lazy', 'risky'];
  const assets = Object.fromEntries(
    files.map((name) => [name, { js: [{ file: `assets/js/${name}.1a2b.js` }] }]),
  );
  const origins = {
    page: ['split', 'common', 'risky', 'page'],
    about: ['common', 'about'],
    split: ['page', 'common', 'split'],
    risky: ['page', 'lazy', 'risky'],
  };
  const routes = { '/api-1a2': { page: 'page' }, '/about-3b4': { page: 'about' } };
  expect([...referenceChunks(routes, { origins, assets })].sort()).toEqual(['page', 'split']);
});

it('chunks of the search dialog are those that nothing else loads', () => {
  const files = ['1', '2', '3'];
  const assets = Object.fromEntries(
    files.map((name) => [name, { js: [{ file: `assets/js/${name}.1a2b.js` }] }]),
  );
  const origins = {
    search: ['1', '2', '3'],
    '1': ['2', '1'],
    page: ['3', 'page'],
    styles: files,
    dialogs: files,
  };
  expect([...searchChunks({ origins, assets })]).toEqual(['1', '2']);
});

it('a site without the dialog has none', () => {
  expect(searchChunks({ origins: {}, assets: {} }).size).toBe(0);
});
