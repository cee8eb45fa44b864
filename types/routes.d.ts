// What `src/site/bundler/routes/loader.mjs` adds to the routes of Docusaurus, in production.
declare module '@generated/routes' {
  type Chunks = import('@docusaurus/types').ChunkNames;

  export type Section = {
    readonly routes: readonly (readonly [
      parent: string,
      path: string,
      hash: string,
      chunks: Chunks,
      rest: Readonly<Record<string, unknown>>,
    ])[];
    readonly chunks: import('@docusaurus/types').Registry;
  };

  /** The sections of pages in the order of their addresses, with the address of the first page. */
  export const sections: readonly (readonly [
    first: string,
    load: () => Promise<{ readonly default: Section }>,
  ])[];
}
