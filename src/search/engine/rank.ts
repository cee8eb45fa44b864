import type MiniSearch from 'minisearch';

import type { Concept, Way } from './concepts';
import { exactly, type IndexedPage, type SectionDocument } from './search-index';

/** A section that matches, by its number in the page; the higher the score, the better. */
export type RankedSection = { readonly at: number; readonly score: number };

export type RankedPage = {
  readonly page: IndexedPage;
  readonly score: number;
  /** The sections that match, best first. */
  readonly sections: readonly RankedSection[];
};

type Scores = ReadonlyMap<number, number>;

/** What a further section of a page adds to its best one. */
const furtherSections = 0.1;
/** A page that has less of the query than this share of the best is not a result. */
const leastShare = 0.6;

/** The place of a section in the index: its page, and its number in it. */
export type Place = { readonly page: IndexedPage; readonly at: number };

/** Pages for these concepts, best first.
 * @param places the place of each section, by its id */
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
  const weights = byConcept.map((scores) => Math.log(1 + places.length / (1 + scores.size)));
  const judged = [...idsByPage(byConcept, places)].map(([page, ids]) => {
    const found = byConcept.map((scores) => ids.flatMap((id) => scores.get(id) ?? []));
    const share = shareOf(
      found.map((scores) => scores.length > 0),
      weights,
    );
    const sections = ids.map((id) => ({
      at: places[id]?.at ?? 0,
      score:
        sum(byConcept.map((scores) => scores.get(id) ?? 0)) *
        shareOf(
          byConcept.map((scores) => scores.has(id)),
          weights,
        ),
    }));
    const score = page.weight * share ** 2 * sum(found.map(withFurther));
    return { page, share, score, sections: sections.sort((a, b) => b.score - a.score) };
  });
  const best = Math.max(...judged.map(({ share }) => share));
  return judged
    .filter(({ share }) => share >= best * leastShare)
    .map(({ page, score, sections }) => ({ page, score, sections }))
    .sort((a, b) => b.score - a.score);
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

function scoresOfConcept(ways: readonly Way[], scoresOf: (key: string) => Scores): Scores {
  const best = new Map<number, number>();
  for (const { words, weight } of ways) {
    for (const [id, score] of together(words.map((keys) => anyOf(keys.map(scoresOf)))))
      best.set(id, Math.max(best.get(id) ?? 0, score * weight));
  }
  return best;
}

/** The best of several scores. */
function anyOf(all: readonly Scores[]): Scores {
  const best = new Map<number, number>();
  for (const [id, score] of all.flatMap((scores) => [...scores]))
    best.set(id, Math.max(best.get(id) ?? 0, score));
  return best;
}

/** The mean of the scores, of what is in all of them: a phrase counts as much as a word. */
function together([first = new Map(), ...others]: readonly Scores[]): Scores {
  const everywhere = [...first].filter(([id]) => others.every((scores) => scores.has(id)));
  return new Map(
    everywhere.map(([id, score]) => [
      id,
      (score + sum(others.map((scores) => scores.get(id) ?? 0))) / (1 + others.length),
    ]),
  );
}

function withFurther(scores: readonly number[]): number {
  const best = Math.max(0, ...scores);
  return best + furtherSections * (sum(scores) - best);
}

function shareOf(isFound: readonly boolean[], weights: readonly number[]): number {
  return sum(weights.filter((_, at) => isFound[at])) / sum(weights);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

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
