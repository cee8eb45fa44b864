import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Moves each caption into the table that follows it. */
export function rehypeCaptions() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'caption' || index === undefined || parent === undefined) return;
      const next = parent.children.findIndex(
        (sibling, place) => place > index && sibling.type === 'element',
      );
      const table = parent.children[next] as Element | undefined;
      if (table?.tagName !== 'table') return;
      table.children.unshift(node);
      parent.children.splice(index, 1);
      return index;
    });
  };
}
