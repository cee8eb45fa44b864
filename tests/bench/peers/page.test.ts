import { expect, it } from 'vitest';

import { starlightPage } from './page';

const twin = (address: string, body: string) =>
  `---\ntitle: "Errors: a list"\ndescription: What fails.\nlanguage: en\naddress: ${address}\n---\n\n${body}\n`;

it('a Markdown twin becomes a page of Starlight, which draws the title itself', () => {
  const page = starlightPage(twin('https://example.org/errors', '# Errors\n\nText.\n\n## More'));
  expect(page).toBe(
    '---\ntitle: "Errors: a list"\ndescription: What fails.\n---\n\nText.\n\n## More\n',
  );
});

it('links within the site lead to pages of Starlight, and others stay', () => {
  const body =
    '[a](https://example.org/api.md) [b](https://example.org/fr/limits.md#wait) [c](https://codat.io/a.md)';
  expect(starlightPage(twin('https://example.org/errors', body))).toContain(
    '\n[a](/api) [b](/fr/limits#wait) [c](https://codat.io/a.md)\n',
  );
});

it.each([
  ['https://example.org/', true],
  ['https://example.org/fr/', true],
  ['https://example.org/french', false],
])('%s is a home page: %s', (address, isHome) => {
  expect(starlightPage(twin(address, 'Text.')).includes('template: splash')).toBe(isHome);
});

it('a twin without front matter is an error', () => {
  expect(() => starlightPage('# Errors')).toThrow();
});
