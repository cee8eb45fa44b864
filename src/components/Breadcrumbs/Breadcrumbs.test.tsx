import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

import Breadcrumbs from '.';

const html = renderToString(
  <Breadcrumbs
    above={[
      { label: 'API reference', to: '/api' },
      { label: 'Companies', to: '/api/platform#operations.Companies' },
    ]}
    current="List companies"
  />,
);

it('begins at the home page; each crumb but the page itself is a link', () => {
  const links = [...html.matchAll(/<a[^>]*href="([^"]+)"[^>]*>([^<]+)</g)];
  expect(links.map(([, href, text]) => [text, href])).toEqual([
    ['Home', '/'],
    ['API reference', '/api'],
    ['Companies', '/api/platform#operations.Companies'],
  ]);
  expect(html).toContain('<li aria-current="page">List companies</li>');
});

it('has a name, and the class of the theme by which print hides it', () => {
  expect(html).toMatch(/^<nav class="theme-doc-breadcrumbs [^>]*aria-label="Breadcrumbs"/);
});
