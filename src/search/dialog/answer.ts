/** A part of a page that matches, under the heading that leads it. Excerpts are HTML with `<mark>` alone. */
export type Section = {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
};

/** A page that matches: an excerpt of what stands before its first heading, and its best sections. */
export type PageMatch = {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string | undefined;
  readonly sections: readonly Section[];
};

/** What the index answers to a query: the best pages, out of `total`. */
export type Answer = {
  readonly query: string;
  readonly total: number;
  readonly pages: readonly PageMatch[];
};

/** Where a reader can go from an answer, in the order of the list. */
export function addressesOf(answer: Answer): readonly string[] {
  return answer.pages.flatMap(({ url, sections }) => [url, ...sections.map((part) => part.url)]);
}
