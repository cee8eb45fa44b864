import { expect, it } from 'vitest';

import { filesOf } from '../support/page-files';
import { sitemapPaths } from '../support/sitemap';
import { excessOf } from '../support/weight';

const paths = sitemapPaths();

it('every page is within its budget, with everything that it loads by itself', () => {
  const scripts = paths.map((path) => filesOf(path).filter((file) => file.endsWith('.js')).length);
  expect(Math.min(...scripts)).toBeGreaterThan(3);
  expect(paths.flatMap((path) => excessOf(path, filesOf(path)))).toEqual([]);
});
