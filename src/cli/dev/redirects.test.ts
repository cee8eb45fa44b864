import { expect, test } from 'vitest';

import { readRedirects } from './redirects';

test('a former address leads to its page in either language', async () => {
  const redirects = await readRedirects('.');
  expect(redirects.get('/using-the-api')).toBe('/using-the-api/authentication');
  expect(redirects.get('/fr/using-the-api')).toBe('/fr/using-the-api/authentication');
});
