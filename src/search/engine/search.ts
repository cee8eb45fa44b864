import { kinds, type Answer, type PageMatch, type Request } from '../dialog/answer';
import { conceptsOf } from './concepts';
import { namedPages } from './exact';
import { excerptOf, markedPieces, markerOf, type Marks } from './excerpt';
import { rankedPages, type RankedPage } from './rank';
import {
  exactly,
  openSections,
  type IndexedPage,
  type SearchIndex,
  type Sentences,
} from './search-index';
import { openVocabulary } from './vocabulary';

export type SearchEngine = (request: Request) => Promise<Answer>;

/** Further sections of a page are shown if they match at least this share as well as the best one. */
const leastSection = 0.4;
const sectionsShown = 3;

/**
 * Searches an index.
 * @param readSentences reads the sentences of a page; rejects if they cannot be read
 */
export function openSearch(
  index: SearchIndex,
  readSentences: (page: IndexedPage) => Promise<Sentences>,
): SearchEngine {
  const { language, pages } = index;
  const sections = openSections(index);
  const isKey = (key: string) => sections.search(key, exactly).length > 0;
  const vocabulary = openVocabulary(index.words, language, isKey);
  const places = pages.flatMap((page) => page.sections.map((_, at) => ({ page, at })));
  return async (request) => {
    const understood = conceptsOf(request.query, language, vocabulary, index.synonyms);
    const { concepts, corrected, unknown } = understood;
    const ranked = rankedPages(concepts, sections, places);
    const found = namedFirst(namedPages(request.query, pages), ranked);
    const wanted = found.filter(({ page }) => [undefined, page.kind].includes(request.kind));
    const marksIn = markerOf(concepts, language);
    const shown = wanted.slice(0, request.limit).map(async (each): Promise<PageMatch> => {
      return pageMatch(each, await readSentences(each.page), marksIn);
    });
    return {
      request,
      corrected,
      unknown,
      counts: countsOf(found),
      total: wanted.length,
      pages: await Promise.all(shown),
    };
  };
}

/** The pages that the query names, then all others. */
function namedFirst(
  named: readonly IndexedPage[],
  ranked: readonly RankedPage[],
): readonly RankedPage[] {
  const isNamed = new Set(named);
  const others = ranked.filter(({ page }) => !isNamed.has(page));
  const first = named
    .map((page) => ranked.find((each) => each.page === page) ?? { page, score: 0, sections: [] })
    .sort((a, b) => b.score - a.score);
  return [...first, ...others];
}

function countsOf(found: readonly RankedPage[]): Answer['counts'] {
  const count = (kind: string) => found.filter(({ page }) => page.kind === kind).length;
  const [guide, scenario, api, glossary] = kinds.map(count);
  return { guide: guide ?? 0, scenario: scenario ?? 0, api: api ?? 0, glossary: glossary ?? 0 };
}

function pageMatch(
  { page, sections }: RankedPage,
  sentences: Sentences,
  marksIn: (text: string) => Marks,
): PageMatch {
  const { url, kind, trail, title } = page;
  const least = leastSection * (sections[0]?.score ?? 0);
  const best = sections
    .filter(({ at, score }) => at > 0 && score >= least)
    .slice(0, sectionsShown)
    .map(({ at }) => at);
  return {
    url,
    kind,
    trail,
    title: markedPieces(title, marksIn),
    excerpt: excerptOf(sentences[0] ?? [], marksIn),
    sections: page.sections.flatMap(({ id, heading }, at) => {
      if (!best.includes(at)) return [];
      const excerpt = excerptOf(sentences[at] ?? [], marksIn);
      return [{ url: `${url}#${id}`, title: markedPieces(heading, marksIn), excerpt }];
    }),
  };
}
