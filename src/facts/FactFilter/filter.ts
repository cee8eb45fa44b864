import { matches } from '../../components/Filtered/matches';

/** What a reader looks for: empty where everything fits. */
export type Filter = {
  readonly state: string;
  readonly subject: string;
  readonly source: string;
  /** Words, each of which has to be in the text of a fact. */
  readonly words: string;
};

/** What a fact is found by. */
export type Findable = {
  readonly id: string;
  readonly state: string;
  readonly subject: string;
  readonly sources: readonly string[];
  readonly text: string;
};

/** The names in the query of an address. */
const names = { state: 'state', subject: 'subject', source: 'source', words: 'q' } as const;
const keys = Object.keys(names) as readonly (keyof Filter)[];

/** The values that there are of what is chosen from a list. */
export type Known = Readonly<Record<'state' | 'subject' | 'source', readonly string[]>>;

/**
 * Reads the query of an address. What does not exist is ignored, so that no query is an error.
 * @example parseFilter('?state=assumed', known) // => { state: 'assumed', subject: '', source: '', words: '' }
 */
export function parseFilter(search: string, known: Known): Filter {
  const query = new URLSearchParams(search);
  const chosen = (key: keyof Known) => {
    const value = query.get(names[key]) ?? '';
    return known[key].includes(value) ? value : '';
  };
  return {
    state: chosen('state'),
    subject: chosen('subject'),
    source: chosen('source'),
    words: query.get(names.words) ?? '',
  };
}

/** The query of an address that leads to a filtered list; none where everything fits. */
export function writeFilter(filter: Filter): string {
  const query = new URLSearchParams(
    keys.filter((key) => filter[key] !== '').map((key) => [names[key], filter[key]]),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a reader who looks for something sees a fact. */
export function fits(fact: Findable, { state, subject, source, words }: Filter): boolean {
  return (
    (state === '' || fact.state === state) &&
    (subject === '' || fact.subject === subject) &&
    (source === '' || fact.sources.includes(source)) &&
    matches(fact.text, words)
  );
}
