import {
  defaultTreeAdapter as tree,
  parse,
  serializeOuter,
  type DefaultTreeAdapterMap,
} from 'parse5';

import { nameIdentifiers } from '../identifiers';
import { indexedText } from '../typography';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const notText = new Set([
  'button',
  'label',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);

/**
 * What of a built page is indexed: the text of an article, or all of `main` where a page is no article, without
 * what only serves to get about. Undefined where a page has neither, or no text in it.
 *
 * @example indexedHtml('<main><h1>L’accès</h1><nav>…</nav></main>')
 * // => "<html><body><main><h1>L'accès</h1></main></body></html>"
 */
export function indexedHtml(html: string): string | undefined {
  const page = parse(html);
  const content =
    find(page, (element) => hasClass(element, 'theme-doc-markdown')) ??
    find(page, (element) => element.tagName === 'main');
  if (content === undefined) return undefined;
  prepare(content);
  if (!hasText(content)) return undefined;
  return `<html><body>${serializeOuter(content)}</body></html>`;
}

function find(node: Node, isWanted: (element: Element) => boolean): Element | undefined {
  if (tree.isElementNode(node) && isWanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function prepare(node: Node): void {
  for (const child of [...childrenOf(node)]) {
    if (tree.isTextNode(child)) child.value = nameIdentifiers(indexedText(child.value));
    else if (isText(child)) prepare(child);
    else tree.detachNode(child);
  }
  if (tree.isElementNode(node) && (node.tagName === 'td' || node.tagName === 'th')) separate(node);
}

function isText(node: Node): boolean {
  return tree.isElementNode(node) && !notText.has(node.tagName) && !hasClass(node, 'hash-link');
}

/** The indexer runs the cells of a row together; paragraphs it keeps apart. */
function separate(cell: Element): void {
  const paragraph = tree.createElement('p', cell.namespaceURI, []);
  for (const child of [...cell.childNodes]) {
    tree.detachNode(child);
    tree.appendChild(paragraph, child);
  }
  tree.appendChild(cell, paragraph);
}

function hasText(node: Node): boolean {
  return tree.isTextNode(node) ? /\S/.test(node.value) : childrenOf(node).some(hasText);
}

function childrenOf(node: Node): readonly DefaultTreeAdapterMap['childNode'][] {
  return 'childNodes' in node ? node.childNodes : [];
}

function hasClass(element: Element, name: string): boolean {
  const classes = element.attrs.find((attribute) => attribute.name === 'class')?.value ?? '';
  return classes.split(/\s+/).includes(name);
}
