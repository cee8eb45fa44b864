import type { Element, ElementContent, Nodes } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';

import { sectionsOf, type Section } from './sidebar';
import { element, find, findAll, hasClass, isElement, property, wordsOf } from './tree';

/** A page as the build wrote it: what it says of itself, and its content. */
export type BuiltPage = {
  /** Of the page alone, without the name of the site. */
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  readonly language: string;
  /** The canonical address. */
  readonly address: string;
  /** The same page in the other languages. */
  readonly translations: readonly { readonly language: string; readonly address: string }[];
  /** When its text last changed, as a date of ISO 8601; not every page is a text. */
  readonly updated: string | undefined;
  /** The article, or all of `main` where a page is none. */
  readonly content: Element;
  /** What its sidebar lists, if it has one. */
  readonly sections: readonly Section[];
  /** Whose site this is, and whose it is not: the line in the footer. */
  readonly independence: string;
};

const titleSeparator = ' | ';

/** @throws Error naming what the page lacks. */
export function readPage(html: string): BuiltPage {
  const tree = treeOf(html);
  const titles = wordsOf(needed(tree, 'title')).split(titleSeparator);
  const siteName = titles.length > 1 ? (titles.pop() ?? '') : '';
  const links = findAll(tree, ({ tagName }) => tagName === 'link');
  const language = property(needed(tree, 'html'), 'lang') ?? '';
  const main = needed(tree, 'main');
  const isUpdate = (each: Element) => property(each, 'itemProp') === 'dateModified';
  const updated = find(main, isUpdate);
  const footer = find(tree, (each) => hasClass(each, 'theme-layout-footer'));
  const line = footer && find(footer, ({ tagName }) => tagName === 'p');
  return {
    title: titles.join(titleSeparator),
    siteName,
    description: descriptionOf(tree),
    language,
    address: hrefOf(links.find((link) => property(link, 'rel') === 'canonical')),
    translations: links
      .map((link) => ({ language: property(link, 'hrefLang') ?? '', address: hrefOf(link) }))
      .filter((each) => !['', 'x-default', language].includes(each.language)),
    updated: updated && property(updated, 'dateTime')?.slice(0, '2026-11-25'.length),
    content: find(main, ({ tagName }) => tagName === 'article') ?? main,
    sections: sectionsOf(tree),
    independence: wordsOf(withoutLinks(line ?? element('p', []))),
  };
}

/** Without positions, which would take four times as long; what stands in <noscript> is there for such readers. */
function treeOf(html: string): Nodes {
  return fromParse5(parse(html, { scriptingEnabled: false }));
}

function needed(tree: Nodes, name: string): Element {
  const found = find(tree, ({ tagName }) => tagName === name);
  if (found === undefined) throw new Error(`the page has no <${name}>`);
  return found;
}

function descriptionOf(tree: Nodes): string {
  const meta = find(tree, (each) => property(each, 'name') === 'description');
  return (meta && property(meta, 'content')) ?? '';
}

function hrefOf(link: Element | undefined): string {
  const href = link && property(link, 'href');
  if (href === undefined) throw new Error('the page has no canonical address');
  return href;
}

function withoutLinks(tree: Element): Element {
  const isLink = (child: ElementContent) => isElement(child) && child.tagName === 'a';
  const rest = tree.children.filter((child) => !isLink(child));
  return element(
    tree.tagName,
    rest.map((child) => (isElement(child) ? withoutLinks(child) : child)),
  );
}
