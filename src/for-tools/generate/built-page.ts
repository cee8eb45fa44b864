import type { Element } from 'hast';

import { sectionsOf, type Section } from './sidebar';
import {
  elementsIn,
  firstNamed,
  hasClass,
  named,
  property,
  treeOf,
  without,
  wordsOf,
} from '../../hast';

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
  const titles = wordsOf(firstNamed(tree, 'title')).split(titleSeparator);
  const siteName = titles.length > 1 ? (titles.pop() ?? '') : '';
  const elements = elementsIn(tree);
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const language = property(firstNamed(tree, 'html'), 'lang') ?? '';
  const main = firstNamed(tree, 'main');
  const meta = elements.find((each) => property(each, 'name') === 'description');
  const updated = elementsIn(main).find((each) => property(each, 'itemProp') === 'dateModified');
  const footer = elements.find((each) => hasClass(each, 'theme-layout-footer'));
  const [line] = footer ? named(footer, 'p') : [];
  return {
    title: titles.join(titleSeparator),
    siteName,
    description: (meta && property(meta, 'content')) ?? '',
    language,
    address: hrefOf(links.find((link) => property(link, 'rel') === 'canonical')),
    translations: links
      .map((link) => ({ language: property(link, 'hrefLang') ?? '', address: hrefOf(link) }))
      .filter((each) => !['', 'x-default', language].includes(each.language)),
    updated: updated && property(updated, 'dateTime')?.slice(0, '2026-11-25'.length),
    content: named(main, 'article')[0] ?? main,
    sections: sectionsOf(tree),
    independence: line ? wordsOf(without(line, 'a')) : '',
  };
}

function hrefOf(link: Element | undefined): string {
  const href = link && property(link, 'href');
  if (href === undefined) throw new Error('the page has no canonical address');
  return href;
}
