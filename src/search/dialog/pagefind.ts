/** What the dialog uses of `pagefind.js`, the module that Pagefind writes beside its index. */
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
  /** The text of the page; `locations` are the matching words in it, counted between spaces. */
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
