import type MiniSearch from 'minisearch';

import type { Concept } from './concepts';
import { scoresOfConcept, sum, type Scores } from './scores';
import { exactly, type IndexedPage, type SectionDocument } from './search-index';

/** A section that matches, by its number in the page; the higher the score, the better. */
export type RankedSection = {
  readonly at: number;
  readonly score: number;
  /** How well it matches each concept of the query. */
  readonly scores: readonly number[];
};

export type RankedPage = {
  readonly page: IndexedPage;
  readonly score: number;
  /** The sections that match, best first. */
  readonly sections: readonly RankedSection[];
};

/** The place of a section in the index: its page, its number in it, and the keys of the words of its heading. */
export type Place = {
  readonly page: IndexedPage;
  readonly at: number;
  readonly headingKeys: () => readonly string[];
};

/** What a further section of a page adds to the best one. */
const furtherSection = 0.1;
/** How much more a section counts whose heading has all of the query, and nothing else. */
const headingBonus = 2;
/** What a word counts that was corrected: it may not be meant. */
const guessed = 0.5;
/** A page that has less of the query than this share of the best is not a result. */
const leastShare = 0.4;

/**
 * Pages for these concepts, best first. A page counts by the best section for each concept, and as much by the section
 * that has most of the query; what has only a part of the query counts much less.
 * @param places the place of each section, by its id
 */
export function rankedPages(
  concepts: readonly Concept[],
  index: MiniSearch<SectionDocument>,
  places: readonly Place[],
): readonly RankedPage[] {
  const scoresOfKey = remembered((key: string): Scores => {
    const found = index.search(key, exactly);
    return new Map(found.map(({ id, score }) => [Number(id), score]));
  });
  const byConcept = concepts.map(({ ways }) => scoresOfConcept(ways, scoresOfKey));
  const weights = concepts.map(({ isGuess }, at) => {
    const rarity = Math.log(1 + places.length / (1 + (byConcept[at]?.size ?? 0)));
    return isGuess ? guessed * rarity : rarity;
  });
  const part = (isFound: readonly boolean[]) =>
    (sum(weights.filter((_, at) => isFound[at])) / sum(weights)) ** 2;

  const judged = [...idsByPage(byConcept, places)].map(([page, ids]) => {
    const sections = ids
      .map((id): RankedSection => {
        const scores = byConcept.map((each) => each.get(id) ?? 0);
        const heading = headingShare(places[id]?.headingKeys() ?? [], concepts);
        const score = (1 + headingBonus * heading) * sum(scores) * part(scores.map(isSome));
        return { at: places[id]?.at ?? 0, score, scores };
      })
      .sort((a, b) => b.score - a.score);
    const found = byConcept.map((scores) => ids.map((id) => scores.get(id) ?? 0));
    const has = part(found.map((scores) => scores.some(isSome)));
    const together = withFurther(sections.map(({ score }) => score));
    const score = page.weight * (sum(found.map(withFurther)) * has + together);
    return { page, has, score, sections };
  });
  const most = Math.max(...judged.map(({ has }) => has));
  return judged
    .filter(({ has }) => has >= leastShare ** 2 * most)
    .map(({ page, score, sections }) => ({ page, score, sections }))
    .sort((a, b) => b.score - a.score);
}

/** How much of a heading the query has, and the heading of the query: the harmonic mean of both shares. */
function headingShare(keys: readonly string[], concepts: readonly Concept[]): number {
  const ways = concepts.map((concept) =>
    concept.ways.flatMap(({ words, phrase }) => phrase ?? words.flat()),
  );
  const asked = keys.filter((key) => ways.some((way) => way.includes(key))).length;
  const found = ways.filter((way) => way.some((key) => keys.includes(key))).length;
  return asked === 0 ? 0 : (2 * asked * found) / (keys.length * found + concepts.length * asked);
}

/** The sections found, by page. */
function idsByPage(
  byConcept: readonly Scores[],
  places: readonly Place[],
): ReadonlyMap<IndexedPage, readonly number[]> {
  const ids = new Map<IndexedPage, number[]>();
  for (const id of new Set(byConcept.flatMap((scores) => [...scores.keys()]))) {
    const page = places[id]?.page;
    if (page !== undefined) ids.set(page, [...(ids.get(page) ?? []), id]);
  }
  return ids;
}

function withFurther(scores: readonly number[]): number {
  const best = Math.max(0, ...scores);
  return best + furtherSection * (sum(scores) - best);
}

const isSome = (score: number) => score > 0;

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
