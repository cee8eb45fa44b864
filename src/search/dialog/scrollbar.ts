/** Whether the page has a scrollbar that takes space from it. Only then is the space kept while it cannot scroll. */
export function hasWideScrollbar(): boolean {
  return window.innerWidth > document.documentElement.clientWidth;
}
