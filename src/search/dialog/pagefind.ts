/** The parts of `pagefind.js` that the dialog uses. Pagefind writes this module beside its index. */
export type Pagefind = {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: true;
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
    readonly metaCacheTag: string;
    readonly ranking?: { readonly metaWeights: Readonly<Record<string, number>> };
  }): PagefindInstance;
};

export type PagefindInstance = {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
};

type PagefindResult = { data(): Promise<PagefindPage> };

export type PagefindPage = {
  readonly url: string;
  readonly meta: { readonly title?: string };
  /** The text of the page; `locations` are the indexes of the matching words, with the text split at spaces. */
  readonly content: string;
  readonly locations: readonly number[];
  readonly sub_results: readonly PagefindSection[];
};

export type PagefindSection = {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
};
