/**
 * Docusaurus fetches ahead the page of every link in view, so a reader of one page would pay for the whole sidebar.
 * Here a page comes ahead of its click when the reader points at its link or touches it, and not before.
 */
export function onRouteDidUpdate(): void {
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
