/** A page by its title in the language of the build; its path has the base URL. */
export interface ListedPage {
  readonly title: string;
  readonly path: string;
}

/** What the footer of every page lists. */
export interface SiteMap {
  /** The groups of the guide’s sidebar, each with its first pages. */
  readonly groups: readonly { readonly label: string; readonly pages: readonly ListedPage[] }[];
  /** The pages of the guide outside of groups: about the site itself. */
  readonly site: readonly ListedPage[];
  /** The page of each API. */
  readonly apis: readonly ListedPage[];
}
