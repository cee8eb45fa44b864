import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { readPage } from '../../../../for-tools/generate/built-page';
import { bodyOf } from '../../../../for-tools/generate/twin';
import type { OperationPage } from '../../../page';
import Deprecation from '.';

let currentLocale = 'en';
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale } }),
}));

const page: OperationPage = {
  api: { id: 'things', title: 'Things' },
  id: 'get-old',
  title: { text: 'Get the old thing' },
  method: 'get',
  path: '/old',
  deprecated: true,
  parameters: [],
  responses: [],
  security: [],
  callbacks: [],
};
const replacement = { id: 'get-new', title: { text: 'Get the new thing' } };

const notice = (more: Partial<OperationPage>) =>
  renderToString(<Deprecation page={{ ...page, ...more }} />).replaceAll('<!-- -->', '');
const words = (html: string) => html.replace(/<[^>]+>/g, '');

it('links to the page of the replacement by its title', () => {
  const html = notice({ replacement });
  expect(words(html)).toBe('This operation is deprecated. Use “Get the new thing” instead.');
  expect(html).toMatch(/<a [^>]*href="\/api\/things\/get-new"[^>]*>Get the new thing<\/a>/);
});

it('is one sentence if nothing replaces the operation', () => {
  expect(words(notice({}))).toBe('This operation is deprecated.');
});

it.each([
  ['en', '2026-10-12', '12 October 2026'],
  ['en', '2026-10-01', '1 October 2026'],
  ['fr', '2026-10-12', '12 octobre 2026'],
  ['fr', '2026-10-01', '1er octobre 2026'],
])('in %s, an operation that has ended on %s did so on %s', (locale, ended, date) => {
  currentLocale = locale;
  const html = notice({ ended, replacement });
  const first = `This operation ended on ${date} and returns 404.`;
  expect(words(html)).toBe(`${first} Use “Get the new thing” instead.`);
  expect(html).toContain(`dateTime="${ended}"`);
});

it('says the same in the Markdown twin', () => {
  currentLocale = 'en';
  const html = `<!doctype html><html lang=en><head><title>A | Guide</title><meta name=description content=B>
    <link rel=canonical href=https://x.org/a></head>
    <body><main><article>${notice({ ended: '2026-10-12', replacement })}</article></main></body></html>`;
  expect(bodyOf(readPage(html), new Set())).toContain(
    'This operation ended on 12 October 2026 and returns 404. Use “[Get the new thing](https://x.org/api/things/get-new)” instead.',
  );
});
