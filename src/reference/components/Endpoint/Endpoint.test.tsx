import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import Endpoint from '.';

const address = (server?: string) => {
  const html = renderToStaticMarkup(<Endpoint method="get" server={server} path="/a/b" />);
  const code = /<code[^>]*>(.*?)<\/code>/.exec(html)?.[1] ?? '';
  return code.replace(/<\/?span[^>]*>/g, '');
};

it('an address can wrap before its path and before each slash of it', () => {
  expect(address('https://api.codat.io')).toBe('https://api.codat.io<wbr/>/a<wbr/>/b');
});

it('a path without a server cannot wrap before it', () => {
  expect(address()).toBe('/a<wbr/>/b');
});
