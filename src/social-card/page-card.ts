import type { RequestPath } from '../explorer/request-path';
import type { Published } from '../for-tools/generate/published';
import { trailOf } from '../for-tools/generate/structured-data';
import type { Card } from './card';
import { wordsIn } from './words';

/** What a card needs of a page. */
export type CardPage = Pick<
  Published,
  'path' | 'address' | 'title' | 'siteName' | 'language' | 'sections'
>;

/** What the card of a page says: its own words, and the path of the request if it is about a scenario. */
export function pageCard(
  page: CardPage,
  byPath: ReadonlyMap<string, CardPage>,
  path: RequestPath | undefined,
): Card {
  const { also, ...words } = wordsIn(page.language);
  return {
    ...words,
    siteName: page.siteName,
    section: sectionOf(page, byPath),
    title: page.title,
    path: path && { ...path, also },
  };
}

/** The heading above a page in its sidebar, or else the title of the page above it. */
function sectionOf(page: CardPage, byPath: ReadonlyMap<string, CardPage>): string | undefined {
  const [, ...above] = trailOf(page.path, byPath);
  const listed = page.sections.find(({ pages }) => pages.includes(page.path))?.name;
  return above.at(-1)?.title ?? listed;
}
