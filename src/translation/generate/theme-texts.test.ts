import { expect, it } from 'vitest';

import themeTexts from './theme-texts.mjs';

it('pages load only the texts of theme parts that the site uses', () => {
  const texts = {
    'theme.NotFound.title': 'Page introuvable',
    'theme.blog.archive.title': 'Archive',
    'theme.docs.breadcrumbs.home': 'Page d’accueil',
    'theme.docs.versions.latestVersionLinkLabel': 'dernière version',
    'theme.tags.tagsPageTitle': 'Tags',
  };
  expect(Object.keys(JSON.parse(themeTexts(JSON.stringify(texts))) as object)).toEqual([
    'theme.NotFound.title',
    'theme.docs.breadcrumbs.home',
  ]);
});
