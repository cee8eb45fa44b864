import { existsSync, readFileSync } from 'node:fs';
import { SKIP, visit } from 'unist-util-visit';

import { firstNamed, textOf, treeOf, wordsOf } from '../../../src/hast';

/** What a built page shows of its article to a reader without JavaScript who unfolds everything. */
export interface Article {
  /** Text of each `<code>`. */
  readonly codes: ReadonlySet<string>;
  readonly headings: readonly string[];
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Bytes of the whole file. */
  readonly bytes: number;
}

const unseen = new Set(['script', 'style', 'template', 'noscript']);
const read = new Map<string, Article>();

/** @param address of a page: `/fr/api/platform/list-companies`. @throws Error where it was not built */
export function articleAt(address: string): Article {
  const known = read.get(address);
  if (known !== undefined) return known;
  const file = `build${address}.html`;
  if (!existsSync(file)) throw new Error(`${file} was not built`);
  const html = readFileSync(file, 'utf8');
  const article = articleOf(html);
  read.set(address, article);
  return article;
}

function articleOf(html: string): Article {
  const codes = new Set<string>();
  const headings: string[] = [];
  const ids: string[] = [];
  const links: string[] = [];
  visit(firstNamed(treeOf(html), 'article'), 'element', (element) => {
    const { tagName, properties } = element;
    if (unseen.has(tagName) || properties.hidden === true) return SKIP;
    if (typeof properties.id === 'string') ids.push(properties.id);
    if (tagName === 'a' && typeof properties.href === 'string') links.push(properties.href);
    if (tagName === 'code') codes.add(textOf(element).trim());
    if (/^h[1-6]$/.test(tagName)) headings.push(wordsOf(element));
    return undefined;
  });
  return { codes, headings, ids, links, bytes: Buffer.byteLength(html) };
}
