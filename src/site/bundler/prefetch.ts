/**
 * Docusaurus prefetches the page of every link in view, so that a reader of one page would load the whole sidebar.
 * Here a page is prefetched only when the reader points at its link or touches it.
 */
export function onRouteDidUpdate(): void {
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
