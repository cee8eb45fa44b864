import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import type { Label } from '../model';

/**
 * The lines of a text as mermaid keeps it: with HTML's breaks, and signs as codes.
 * @example labelOf('one<br/>two &amp; three') // => ['one', 'two & three']
 */
export function labelOf(text: string | null | undefined): Label {
  const html = decoded(text ?? '').replaceAll(String.raw`\n`, '<br>');
  return textOf(fromHtml(html, { fragment: true }))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A text on one line. */
export const plainTextOf = (text: string): string => labelOf(text).join(' ');

/** Mermaid hides `#quot;` and `#35;` from its grammars in this way. */
const decoded = (text: string) =>
  text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');

/** Line breaks are those that the author wrote; the source's own are spaces. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(/[ \t\r\n]+/g, ' ');
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
