import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

import { apiNames } from './support/document';
import { builtPages } from '../support/pages/read';

const pages = builtPages();
const known = new Set(pages.map(({ name }) => name));

it.each(['en', 'fr'] as const)(
  'the footer of each %s page has the same links, to pages and files that exist',
  (language) => {
    const [links = [], ...others] = pages
      .filter((page) => page.language === language)
      .map(({ frame }) => frame.footer);
    expect(links.length).toBeGreaterThan(30);
    expect(others.every((each) => each.join() === links.join())).toBe(true);
    expect(links.filter((link) => !known.has(link) && !existsSync(`build${link}`))).toEqual([]);
  },
);

it('the footer leads to every API, every page about the site, and the first pages of each group', () => {
  const links = pages.find(({ name }) => name === '/')?.frame.footer;
  const about = ['glossary', 'translation', 'offline', 'accessibility', 'facts', 'about'];
  const wanted = [
    '/enterprise/tech-overview/architecture/overview',
    '/enterprise/tech-overview/security/network-security',
    '/using-the-api/quickstart',
    ...['/explorer', '/explorer/compose', '/explorer/failures', '/api', '/llms.txt'],
    ...apiNames.map((api) => `/api/${api}`),
    ...about.map((page) => `/${page}`),
  ];
  expect(links).toEqual(expect.arrayContaining(wanted));
});
