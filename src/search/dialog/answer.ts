/** A matching section of a page, and its heading. Excerpts are HTML in which `<mark>` is the only tag. */
export type Section = {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
};

/** A matching page: an excerpt of the text before its first heading, and its best sections. */
export type PageMatch = {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string | undefined;
  readonly sections: readonly Section[];
};

/** The results for a query: the best pages, out of `total`. */
export type Answer = {
  readonly query: string;
  readonly total: number;
  readonly pages: readonly PageMatch[];
};

/** The addresses in the results, in the order of the list. */
export function addressesOf(answer: Answer): readonly string[] {
  return answer.pages.flatMap(({ url, sections }) => [url, ...sections.map((part) => part.url)]);
}
