import type { Way } from './concepts';

/** How well sections match, by their ids: only those that match at all. */
export type Scores = ReadonlyMap<number, number>;

/** What the second way to say the same adds to the best one. */
const secondWay = 0.3;

/** How well sections match any of these ways. */
export function scoresOfConcept(ways: readonly Way[], scoresOf: (key: string) => Scores): Scores {
  const all = ways.map(({ words, weight }) => {
    const scores = together(words.map((keys) => anyOf(keys.map(scoresOf))));
    return new Map([...scores].map(([id, score]) => [id, score * weight]));
  });
  const ids = new Set(all.flatMap((scores) => [...scores.keys()]));
  return new Map(
    [...ids].map((id) => {
      // A third way is often a part of the others: « pare-feu » of « pare-feu d’application web ».
      const [best = 0, second = 0] = all.map((scores) => scores.get(id) ?? 0).sort((a, b) => b - a);
      return [id, best + secondWay * second];
    }),
  );
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

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
