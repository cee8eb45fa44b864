/** Which kind of English text it is. */
export const kinds = ['pages', 'interface', 'model', 'openapi'] as const;
export type Kind = (typeof kinds)[number];

/**
 * How the French of a text stands to its English: made from this English, made from an earlier one,
 * not there, or there without any English.
 */
export const states = ['current', 'stale', 'missing', 'unused'] as const;
export type State = (typeof states)[number];

/** One text: a section of a page, a string of the interface, a sentence of the model or of an API. */
export interface Item {
  readonly kind: Kind;
  /** The file that holds, or has to hold, its French. */
  readonly file: string;
  /** What names it there: a heading's id, a message's id, a place in a document. */
  readonly key: string;
  readonly state: State;
  /** What about it, for whoever has to act. */
  readonly note?: string;
}

/** How many texts of a file, or of a kind, are in each state. */
export type Tally = Readonly<Record<State | 'total', number>>;

/** @example tally(items) // => { total: 12, current: 10, stale: 1, missing: 1, unused: 0 } */
export function tally(items: readonly Item[]): Tally {
  const of = (state: State) => items.filter((item) => item.state === state).length;
  const [current, stale, missing, unused] = [
    of('current'),
    of('stale'),
    of('missing'),
    of('unused'),
  ];
  // What has no English is no text to translate.
  return { total: items.length - unused, current, stale, missing, unused };
}
