import { expect, it } from 'vitest';

import { originsOf } from './client-manifest';

const chunk = (name: string) => ({ name, path: `@site/${name}`, start: '', end: '' });

it('a page names its own files, those that it shares, and its section', () => {
  const ids = { page: ['1', '2'], theme: ['2'], 'routes-0': ['9'] };
  const origins = originsOf(
    { chunks: [chunk('theme')], sections: [{ pages: [], chunks: [chunk('page')] }] },
    (name) => new Map(Object.entries(ids)).get(name) ?? [],
  );
  expect(origins).toEqual({ '@site/theme': ['2'], '@site/page': ['9', '1', '2'] });
});
