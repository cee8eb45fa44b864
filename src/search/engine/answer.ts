/** What a page is, for the reader who chooses among results. */
export const kinds = ['guide', 'scenario', 'api', 'glossary'] as const;
export type Kind = (typeof kinds)[number];

/** A piece of a text, and whether it matches the query. */
export type Piece = { readonly text: string; readonly isMatch: boolean };

/** A matching section of a page, its heading, and the sentences that match best: none if only the heading does. */
type Section = {
  readonly url: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
};

/** A matching page: the way to it, sentences of the text before its first heading, and its best sections. */
export type PageMatch = {
  readonly url: string;
  readonly kind: Kind;
  readonly title: readonly Piece[];
  /** The way to the page, from the outside in: `Platform API › Companies › GET /companies`. */
  readonly trail: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly sections: readonly Section[];
};

/** What to search for: a query in normal form, the kind of page wanted if it is one, and the number of pages wanted. */
export type Request = {
  readonly query: string;
  readonly kind: Kind | undefined;
  readonly limit: number;
};

export type Answer = {
  readonly request: Request;
  /** The query whose results these are, if a typing error in it was corrected. */
  readonly corrected: string | undefined;
  /** Words of the query that are on no page: the results are those of the others. */
  readonly unknown: readonly string[];
  /** How many pages of each kind were found, whatever kind is wanted. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** How many pages were found of the kind that is wanted. */
  readonly total: number;
  /** The best of them. */
  readonly pages: readonly PageMatch[];
};

/** The addresses in the results, in the order of the list. */
export function addressesOf(answer: Answer): readonly string[] {
  return answer.pages.flatMap(({ url, sections }) => [url, ...sections.map((part) => part.url)]);
}
