import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

import { elementsIn, wordsOf } from '../../../src/hast';

/** What a built page shows of its article to a reader without JavaScript who unfolds everything. */
export interface Article {
  /** The different texts of `<code>` elements. */
  readonly codes: readonly string[];
  readonly headings: readonly string[];
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

const unseen = new Set(['script', 'style', 'template', 'noscript']);

/** @returns undefined if the page has no `<article>` */
export function articleOf(tree: Root): Article | undefined {
  const article = elementsIn(tree).find(({ tagName }) => tagName === 'article');
  if (article === undefined) return undefined;
  const codes = new Set<string>();
  const headings: string[] = [];
  const ids: string[] = [];
  const links: string[] = [];
  visit(article, 'element', (element) => {
    const { tagName, properties } = element;
    if (unseen.has(tagName) || properties.hidden === true) return SKIP;
    if (typeof properties.id === 'string') ids.push(properties.id);
    if (tagName === 'a' && typeof properties.href === 'string') links.push(properties.href);
    if (tagName === 'code') codes.add(wordsOf(element));
    if (/^h[1-6]$/.test(tagName)) headings.push(wordsOf(element));
    return undefined;
  });
  return { codes: [...codes], headings, ids, links };
}
