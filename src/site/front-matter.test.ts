import { expect, it } from 'vitest';

import { frontMatterOf } from './front-matter';

it('hands pages their front matter without the record of their translation', async () => {
  const defaultParseFrontMatter = () =>
    Promise.resolve({
      frontMatter: { title: 'Erreurs', translated_from: { front_matter: 'daaa6889 b12ac2cb' } },
      content: 'Corps',
    });
  const file = { filePath: 'errors.mdx', fileContent: '' };
  expect(await frontMatterOf({ ...file, defaultParseFrontMatter })).toEqual({
    frontMatter: { title: 'Erreurs' },
    content: 'Corps',
  });
});
