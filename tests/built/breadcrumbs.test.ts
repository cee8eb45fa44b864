import { expect, it } from 'vitest';

import { builtPages } from '../support/pages/read';

const pages = builtPages().map(({ name, frame }) => {
  const home = frame.language === 'fr' ? '/fr/' : '/';
  return { name, home, path: name.slice(home.length), crumbs: frame.breadcrumbs };
});
const known = new Set(pages.map(({ name }) => name));
const below = pages.filter(({ path }) => path !== '');

it('every page but the home page has breadcrumbs, which begin at the home page and end at the page', () => {
  expect(below.length).toBeGreaterThan(300);
  const without = below.filter(({ home, crumbs }) => crumbs[0]?.href !== home || crumbs.length < 2);
  expect(without.map(({ name }) => name)).toEqual([]);
  expect(pages.filter(({ path }) => path === '').flatMap(({ crumbs }) => crumbs)).toEqual([]);
});

it('every crumb but the last is a link to a page that exists, and the last is none', () => {
  const isPage = (href = '') => known.has(href.replace(/#.*/, ''));
  const faulty = below.filter(
    ({ crumbs }) =>
      crumbs.at(-1)?.href !== undefined || !crumbs.slice(0, -1).every(({ href }) => isPage(href)),
  );
  expect(faulty).toEqual([]);
});

const names = (address: string) =>
  pages.find(({ name }) => name === address)?.crumbs.map(({ name }) => name);

it.each([
  [
    '/api/platform/create-company',
    'API reference',
    'Platform API',
    'Companies',
    'Create a company',
  ],
  ['/fr/api/platform', 'Référence de l’API', 'Platform API'],
  ['/api', 'API reference'],
  ['/explorer/list-companies', 'Explorer', 'List companies'],
  ['/fr/explorer', 'Explorateur'],
  ['/using-the-api/errors', 'Using the API', 'Errors'],
  ['/fr/glossary', 'Glossaire'],
])('of %s', (address, ...way) => {
  expect(names(address)).toEqual([address.startsWith('/fr') ? 'Accueil' : 'Home', ...way]);
});

it('an operation is in the heading of its group on the page of its API', () => {
  const groups = below
    .filter(({ path }) => /^api\/[^/]+\/[^/]+$/.test(path))
    .map(({ crumbs }) => crumbs.at(-2)?.href);
  expect(groups.length).toBeGreaterThan(100);
  expect(groups.filter((href) => !href?.includes('#operations.'))).toEqual([]);
});
