import { hideNames } from '../identifiers';
import { shownText } from '../typography';
import type { PageMatch, Section } from './answer';
import type { PagefindPage, PagefindSection } from './pagefind';
import { relevance } from './relevance';

const sectionsShown = 3;

/** The pages that Pagefind found, as the dialog shows them: pages that contain the exact query come first, and pages
 * that contain nothing similar are left out. Otherwise Pagefind's order is kept. */
export function pageMatches(found: readonly PagefindPage[], query: string): readonly PageMatch[] {
  const judged = found.map((page) => ({ page, relevance: relevance(query, foundWords(page)) }));
  return (['exact', 'similar'] as const).flatMap((wanted) =>
    judged.filter((match) => match.relevance === wanted).map(({ page }) => pageMatch(page)),
  );
}

function foundWords({ content, locations }: PagefindPage): readonly string[] {
  const words = content.split(/[^\S\ufeff]+/);
  return locations.flatMap((location) => words[location] ?? []);
}

function pageMatch({ url, meta, sub_results: sections }: PagefindPage): PageMatch {
  const opening = sections.find((section) => section.url === url);
  return {
    url,
    title: shown(meta.title ?? url),
    excerpt: opening === undefined ? undefined : shown(opening.excerpt),
    sections: bestSections(sections.filter((section) => section !== opening)),
  };
}

/** The best sections of a page, in the order of the page. */
function bestSections(sections: readonly PagefindSection[]): readonly Section[] {
  const best = new Set([...sections].sort((a, b) => score(b) - score(a)).slice(0, sectionsShown));
  return sections
    .filter((section) => best.has(section))
    .map(({ url, title, excerpt }) => ({
      url,
      title: shown(title),
      excerpt: shown(excerpt),
    }));
}

function score({ weighted_locations }: PagefindSection): number {
  return weighted_locations.reduce((sum, location) => sum + location.balanced_score, 0);
}

/** A text or an excerpt of the index, as the reader sees it. */
function shown(text: string): string {
  return shownText(hideNames(text));
}
