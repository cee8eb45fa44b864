import { kinds, type Answer, type PageMatch, type Request } from './answer';
import { conceptsOf, groupsOf } from './concepts';
import { namedPages } from './exact';
import { excerptOf, markedPieces, markerOf, type Marks } from './excerpt';
import { rankedPages, type RankedPage, type RankedSection } from './rank';
import {
  exactly,
  openSections,
  type IndexedPage,
  type SearchIndex,
  type Sentences,
} from './search-index';
import { openVocabulary } from './vocabulary';
import { keysOfPhrase } from './words';

export type SearchEngine = (request: Request) => Promise<Answer>;

/** Further sections of a page are shown if they match at least this share as well as the best one. */
const leastSection = 0.25;
const sectionsShown = 3;
/** A section that matches a word this much better than the others is shown for it. */
const muchBetter = 2.5;

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
  const groups = once(() => groupsOf(index.synonyms, language));
  const places = pages.flatMap((page) =>
    page.sections.map(({ heading }, at) => ({
      page,
      at,
      headingKeys: once(() => keysOfPhrase(heading, language)),
    })),
  );
  return async (request) => {
    const understood = conceptsOf(request.query, language, vocabulary, groups());
    const { concepts, corrected, unknown } = understood;
    const ranked = rankedPages(concepts, sections, places);
    const named = namedPages(request.query, pages, language);
    const found = namedFirst(named, ranked);
    const wanted = found.filter(({ page }) => [undefined, page.kind].includes(request.kind));
    const marksIn = markerOf(concepts, language);
    const shown = wanted.slice(0, request.limit).map(async (each): Promise<PageMatch> => {
      return pageMatch(each, await readSentences(each.page), marksIn);
    });
    return {
      request,
      // A value in the place of a parameter is on no page, and no error.
      corrected: named.length > 0 ? undefined : corrected,
      unknown: named.length > 0 ? [] : unknown,
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
    .sort((a, b) => b.page.weight - a.page.weight || b.score - a.score);
  return [...first, ...others];
}

function countsOf(found: readonly RankedPage[]): Answer['counts'] {
  const count = (kind: string) => found.filter(({ page }) => page.kind === kind).length;
  const [guide, scenario, api, glossary] = kinds.map(count);
  return { guide: guide ?? 0, scenario: scenario ?? 0, api: api ?? 0, glossary: glossary ?? 0 };
}

/** The best sections; the best for each word of the query, if the others have much less of it; then those as good. */
function bestSections(sections: readonly RankedSection[]): readonly number[] {
  const [best, ...others] = sections;
  if (best === undefined) return [];
  const chosen = [best];
  best.scores.forEach((_, concept) => {
    const scoreIn = (section: RankedSection) => section.scores[concept] ?? 0;
    const most = Math.max(...others.map(scoreIn));
    if (most < muchBetter * Math.max(...chosen.map(scoreIn))) return;
    chosen.push(...others.filter((each) => scoreIn(each) === most).slice(0, 1));
  });
  const asGood = others.filter(({ score }) => score >= leastSection * best.score);
  return [...new Set([...chosen, ...asGood])].slice(0, sectionsShown).map(({ at }) => at);
}

function pageMatch(
  { page, sections }: RankedPage,
  sentences: Sentences,
  marksIn: (text: string) => Marks,
): PageMatch {
  const { url, kind, trail, title } = page;
  const best = bestSections(sections.filter(({ at }) => at > 0));
  return {
    url,
    kind,
    trail: markedPieces(trail.join(' › '), marksIn),
    title: markedPieces(title, marksIn),
    excerpt: excerptOf(sentences[0] ?? [], marksIn),
    sections: page.sections.flatMap(({ id, heading }, at) => {
      if (!best.includes(at)) return [];
      const excerpt = excerptOf(sentences[at] ?? [], marksIn);
      return [{ url: `${url}#${id}`, title: markedPieces(heading, marksIn), excerpt }];
    }),
  };
}

/** What takes time is made when it is needed, once: it would delay the first results. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
