import type { Element, Nodes } from 'hast';

import { elementsIn, hasClass, isElement, named, property, wordsOf } from '../../hast';

/** Pages that a sidebar lists together, by their paths; those in no category have no name. */
export type Section = { readonly name: string | undefined; readonly pages: readonly string[] };

/** The sections of a page's sidebar, in its order; none where the page has no sidebar. */
export function sectionsOf(page: Nodes): readonly Section[] {
  const menu = elementsIn(page).find((each) => hasClass(each, 'theme-doc-sidebar-menu'));
  return (menu?.children ?? []).filter(isElement).map(sectionOf);
}

function sectionOf(entry: Element): Section {
  const [list] = named(entry, 'ul');
  if (list === undefined) return { name: undefined, pages: linksIn(entry) };
  const [label] = named(entry, 'a');
  return { name: label && wordsOf(label), pages: linksIn(list) };
}

/** Where the links of a tree lead within the site, in their order, each once. */
export function linksIn(tree: Nodes): readonly string[] {
  const hrefs = named(tree, 'a').map((link) => property(link, 'href') ?? '');
  return [...new Set(hrefs.filter((href) => href.startsWith('/')))];
}
