/** The kinds of English text. */
export const kinds = ['pages', 'interface', 'model', 'openapi'] as const;
export type Kind = (typeof kinds)[number];

/**
 * The state of a French text in relation to its English: made from the current English, made from an earlier version,
 * missing, or without any English.
 */
export const states = ['current', 'stale', 'missing', 'unused'] as const;
export type State = (typeof states)[number];

/** One text: a section of a page, a string of the interface, a sentence of the model or of an API. */
export interface Item {
  readonly kind: Kind;
  /** The file of its French, which may not exist yet. */
  readonly file: string;
  /** Its name in the file: a heading's id, a message's id, a place in a document. */
  readonly key: string;
  readonly state: State;
  /** A note for the person who has to act. */
  readonly note?: string;
}

/** The number of texts of a file, or of a kind, in each state. */
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
  // A text without English need not be translated.
  return { total: items.length - unused, current, stale, missing, unused };
}
