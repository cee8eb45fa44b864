import type { Nodes } from 'mdast';
import type { Fault } from '../../../faults/fault';
import { parseMdx } from '../../mdx';
import { mask, type Passage } from '../passage';
import { attachedPassages } from './attached';
import { frontMatterPassages } from './front-matter';
import { inlineUnits } from './inline';
import { mermaidPassages } from './mermaid';
import { isForeign, rangeOf } from './nodes';

/** The prose of a page: text that is read or spoken, but not code, addresses or expressions. */
export function mdxPassages(file: string, source: string): readonly Passage[] | Fault {
  const tree = parseMdx(file, source);
  return 'children' in tree ? passagesOf(tree, source) : tree;
}

function passagesOf(node: Nodes, source: string): readonly Passage[] {
  const [start, end] = rangeOf(node);
  const firstLine = source.indexOf('\n', start) + 1;
  if (node.type === 'yaml') return frontMatterPassages(source, firstLine, end);
  if (node.type === 'code' && node.lang === 'mermaid') {
    return mermaidPassages(source, firstLine, source.lastIndexOf('\n', end));
  }
  const attached = attachedPassages(node, source);
  if (!('children' in node) || isForeign(node)) return attached;

  const inside = node.children.flatMap((child) => passagesOf(child, source));
  return isTypesetAsOne(node)
    ? [
        { units: mask(inlineUnits(node, source)), isHeading: node.type === 'heading' },
        ...attached,
        ...inside,
      ]
    : [...attached, ...inside];
}

/** Inline elements are part of the surrounding text; text inside an element of its own is separate. */
function isTypesetAsOne(node: Nodes): boolean {
  if (node.type === 'mdxJsxFlowElement')
    return node.children.some((child: Nodes) => child.type === 'text');
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell';
}
