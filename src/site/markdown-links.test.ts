import { expect, test } from 'vitest';

import { unresolvedLink } from './markdown-links';

const folder = 'i18n/fr/docusaurus-plugin-content-docs/current';
const hook = unresolvedLink((file) =>
  ['docs/using-the-api/errors.mdx', 'docs/index.mdx'].includes(file),
);
const link = (sourceFilePath: string, url: string) =>
  hook({
    sourceFilePath,
    url,
    node: {
      type: 'link',
      url,
      children: [],
      position: { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } },
    },
  });

test('a French page links to a page that exists only in English, at the same address', () => {
  expect(link(`${folder}/using-the-api/paging.mdx`, './errors.mdx#body')).toBe(
    '/using-the-api/errors#body',
  );
  expect(link(`${folder}/enterprise/overview.mdx`, '../using-the-api/errors.mdx')).toBe(
    '/using-the-api/errors',
  );
  expect(link(`${folder}/about.mdx`, './index.mdx')).toBe('/');
});

test('an English page on the French site links to French pages', () => {
  expect(link('docs/using-the-api/paging.mdx', './errors.mdx')).toBe('/using-the-api/errors');
});

test.each([
  [`${folder}/using-the-api/paging.mdx`, './nowhere.mdx'],
  ['docs/using-the-api/paging.mdx', './nowhere.mdx'],
  [`${folder}/about.mdx`, '../../errors.mdx'],
])('in %s, a link to %s is an error with file and line', (file, url) => {
  expect(() => link(file, url)).toThrow(`${file}:7:3 the link leads to ${url}`);
});
