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
 * @param weight what a word counts for beside one of another page
 * @example indexedHtml('<main><h1>L’accès</h1><nav>…</nav></main>')
 * // => "<html><body><main><h1>L'accès</h1></main></body></html>"
 */
export function indexedHtml(html: string, weight = 1): string | undefined {
  const page = parse(html);
  const content =
    find(page, (element) => hasClass(element, 'theme-doc-markdown')) ??
    find(page, (element) => element.tagName === 'main');
  if (content === undefined) return undefined;
  prepare(content, weight);
  if (!hasText(content)) return undefined;
  const body = weight === 1 ? '<body>' : `<body data-pagefind-weight="${weight}">`;
  return `<html>${body}${serializeOuter(content)}</body></html>`;
}

function find(node: Node, isWanted: (element: Element) => boolean): Element | undefined {
  if (tree.isElementNode(node) && isWanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What Pagefind gives the words of headings; it does not take them down with the rest of the page. */
const headingWeights: Readonly<Record<string, number>> = {
  h1: 7,
  h2: 6,
  h3: 5,
  h4: 4,
  h5: 3,
  h6: 2,
};

/** Ids that React makes are others where the page is drawn anew: no result may lead there. */
const madeId = /^_[rR]_/;

function prepare(node: Node, weight: number): void {
  for (const child of [...childrenOf(node)]) {
    if (tree.isTextNode(child)) child.value = nameIdentifiers(indexedText(child.value));
    else if (isText(child)) prepare(child, weight);
    else tree.detachNode(child);
  }
  if (!tree.isElementNode(node)) return;
  if (node.tagName === 'td' || node.tagName === 'th') separate(node);
  node.attrs = node.attrs.filter(({ name, value }) => name !== 'id' || !madeId.test(value));
  const heading = headingWeights[node.tagName];
  if (heading !== undefined && weight !== 1) {
    node.attrs.push({ name: 'data-pagefind-weight', value: (heading * weight).toFixed(2) });
  }
}

function isText(node: Node): boolean {
  if (!tree.isElementNode(node) || notText.has(node.tagName)) return false;
  return !hasClass(node, 'hash-link') && !isCodeSample(node);
}

/** Six times the same call: whoever looks for its words finds them above, in the description. */
function isCodeSample({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'name' && value === 'code-sample');
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
