/** Up to the first text of a page. What follows may hold a `</head>` of its own, in an attribute. */
const headStart = /^<!doctype html><html[^>]*><head><meta charset=[^>]*>/i;

/**
 * A built page with additional elements in its head.
 * @throws Error if it does not begin with its head
 */
export function withInHead(html: string, elements: string): string {
  const [start] = headStart.exec(html) ?? [];
  if (start === undefined) throw new Error('the page does not begin with its head');
  return `${start}${elements}${html.slice(start.length)}`;
}
