import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

import { element, elementsIn, hasClass, isElement, named, text, textOf, treeOf } from '../../hast';
import { nameIdentifiers } from '../identifiers';
import { indexedText } from '../typography';

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
  const page = treeOf(html);
  const article = elementsIn(page).find((each) => hasClass(each, 'theme-doc-markdown'));
  const content = article ?? named(page, 'main')[0];
  if (content === undefined) return undefined;
  const indexed = prepared(content, weight);
  if (!/\S/.test(textOf(indexed))) return undefined;
  const properties = weight === 1 ? {} : { dataPagefindWeight: weight };
  return toHtml(element('html', [element('body', [indexed], properties)]));
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

function prepared({ tagName, properties, children }: Element, weight: number): Element {
  const content = children.flatMap((child): readonly ElementContent[] => {
    if (child.type === 'text') return [text(nameIdentifiers(indexedText(child.value)))];
    return isElement(child) && isText(child) ? [prepared(child, weight)] : [];
  });
  const { id, ...others } = properties;
  const heading = headingWeights[tagName];
  return element(tagName, isCell(tagName) ? [element('p', content)] : content, {
    ...others,
    ...(typeof id === 'string' && !madeId.test(id) && { id }),
    ...(heading !== undefined &&
      weight !== 1 && { dataPagefindWeight: (heading * weight).toFixed(2) }),
  });
}

function isText(node: Element): boolean {
  return !notText.has(node.tagName) && !hasClass(node, 'hash-link') && !isCodeSample(node);
}

/** Six times the same call: whoever looks for its words finds them above, in the description. */
function isCodeSample({ properties }: Element): boolean {
  return properties.name === 'code-sample';
}

/** The indexer runs the cells of a row together; paragraphs it keeps apart. */
function isCell(tagName: string): boolean {
  return tagName === 'td' || tagName === 'th';
}
