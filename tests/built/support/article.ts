import { existsSync, readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

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
  visit(elementNamed(html, 'article'), 'element', (element) => {
    const { tagName, properties } = element;
    if (unseen.has(tagName) || properties.hidden === true) return SKIP;
    if (typeof properties.id === 'string') ids.push(properties.id);
    if (tagName === 'a' && typeof properties.href === 'string') links.push(properties.href);
    if (tagName === 'code') codes.add(textOf(element));
    if (/^h[1-6]$/.test(tagName)) headings.push(textOf(element));
    return undefined;
  });
  return { codes, headings, ids, links, bytes: Buffer.byteLength(html) };
}

/** @throws Error where the page has no such element */
export function elementNamed(html: string, name: string): Element {
  let found: Element | undefined;
  visit(fromHtml(html), 'element', (element) => {
    if (element.tagName !== name) return undefined;
    found = element;
    return EXIT;
  });
  if (found === undefined) throw new Error(`the page has no <${name}>`);
  return found;
}

export function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text.trim();
}
