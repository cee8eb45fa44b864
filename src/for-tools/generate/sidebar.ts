import type { Element, Nodes } from 'hast';

import { find, findAll, hasClass, isElement, property, wordsOf } from './tree';

/** Pages that a sidebar lists together, by their paths; those in no category have no name. */
export type Section = { readonly name: string | undefined; readonly pages: readonly string[] };

/** The sections of a page's sidebar, in its order; none where the page has no sidebar. */
export function sectionsOf(page: Nodes): readonly Section[] {
  const menu = find(page, (each) => hasClass(each, 'theme-doc-sidebar-menu'));
  return (menu?.children ?? []).filter(isElement).map(sectionOf);
}

function sectionOf(entry: Element): Section {
  const list = find(entry, ({ tagName }) => tagName === 'ul');
  if (list === undefined) return { name: undefined, pages: linksIn(entry) };
  const label = find(entry, ({ tagName }) => tagName === 'a');
  return { name: label && wordsOf(label), pages: linksIn(list) };
}

/** Where the links of a tree lead within the site, in their order, each once. */
export function linksIn(tree: Nodes): readonly string[] {
  const hrefs = findAll(tree, ({ tagName }) => tagName === 'a').map((link) =>
    property(link, 'href'),
  );
  return [...new Set(hrefs.filter((href) => href?.startsWith('/') === true))].filter(
    (href) => href !== undefined,
  );
}
