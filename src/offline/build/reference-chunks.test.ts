import { expect, it } from 'vitest';

import { referenceChunks } from './reference-chunks';

it('chunks of the reference are those that no other page uses', () => {
  const routes = {
    '/api-1a2': { __comp: 'list', __context: { plugin: 'shared' } },
    '/fr/api/platform-3b4': { __comp: 'page', content: ['one', { deep: 'two' }] },
    '/apiary-5c6': { __comp: 'apiary' },
    '/about-7d8': { __comp: 'shared' },
  };
  expect([...referenceChunks(routes)].sort()).toEqual(['list', 'one', 'page', 'two']);
});
