import type { Element } from 'hast';

import { element, elementsIn, hasClass, named, property, wordsOf } from '../hast';

/** The lists of facts in a chapter, in which the addresses of the same documents would recur hundreds of times. */
export const isFactList = (node: Element): boolean => hasClass(node, 'facts');

/**
 * The documents that the facts of a chapter link to, each once with its address, below a heading; nothing where a chapter
 * has no such links.
 */
export function documentsOf(
  content: readonly Element[],
  heading: { readonly id: string; readonly text: string },
): readonly Element[] {
  const lists = content.flatMap((part) => elementsIn(part).filter(isFactList));
  const links = lists
    .flatMap((list) => named(list, 'a'))
    .filter((link) => /^https?:/.test(property(link, 'href') ?? ''));
  const titles = new Map(links.map((link) => [property(link, 'href') ?? '', wordsOf(link)]));
  if (titles.size === 0) return [];
  const { compare } = new Intl.Collator('en', { numeric: true });
  const entries = [...titles].sort(([a, one], [b, other]) => compare(one, other) || compare(a, b));
  const items = entries.map(([href, title]) => element('li', [element('a', [title], { href })]));
  return [
    element('h3', [heading.text], { id: heading.id, className: ['level-2'] }),
    element('ul', items, { className: ['documents'] }),
  ];
}
