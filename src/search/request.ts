declare global {
  interface DocumentEventMap {
    'site-search': CustomEvent<string>;
  }
}

/** The event by which a field on the page asks the button of the navigation bar for the dialog. */
export const searchRequest = 'site-search';

/** Opens the search dialog with a query in its field. */
export function requestSearch(query: string): void {
  document.dispatchEvent(new CustomEvent(searchRequest, { detail: query }));
}
