import type { Element, ElementContent } from 'hast';

import { isElement, text } from '../../hast';

const blocks = new Set(['p', 'div', 'section', 'dl']);

/** A cell of a table, whose content Markdown has on one line: a list becomes a row of words. */
export function cellOf(cell: Element, children: readonly ElementContent[]): Element {
  return { ...cell, children: inline(children) };
}

function inline(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, i) => {
    if (!isElement(child)) return [child];
    const isLast = i === children.length - 1;
    if (child.tagName === 'ul' || child.tagName === 'ol') {
      return [...items(child), ...(isLast ? [] : [text('. ')])];
    }
    if (child.tagName === 'br') return [text(' – ')];
    if (blocks.has(child.tagName)) {
      return [...inline(child.children), ...(isLast ? [] : [text(' ')])];
    }
    return [{ ...child, children: inline(child.children) }];
  });
}

function items(list: Element): readonly ElementContent[] {
  const entries = list.children.filter(isElement);
  return entries.flatMap((item, i) => [...(i === 0 ? [] : [text('; ')]), ...inline(item.children)]);
}
