import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

import type { Fault } from '../../faults/fault';
import { failWith, faultIn } from '../../faults/markdown';
import { didYouMean } from '../../faults/schema-faults';
import { readFactStates } from '../../inputs/fact-states';
import type { FactState } from '../../platform/facts/schema';
import { captionMark, ownKind, partsOf } from '../citation';

/**
 * Turns each citation, `[^daily-quota]`, into the mark of its fact; a paragraph `: Title` before a table into the
 * table's caption; and takes the comments that mark a block as the guide's own out of the page.
 * Fails the build, with page and line of every fact that does not exist.
 */
export function remarkFacts({ siteDir }: { readonly siteDir: string }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const states = await readFactStates(siteDir);
    const faults: Fault[] = [];
    removeOwnMarks(tree);
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined || !node.value.includes('[^')) return;
      const parts = partsOf(node.value);
      for (const part of parts) {
        if (typeof part === 'string' || states.has(part.fact)) continue;
        const hint = didYouMean(part.fact, states.keys());
        faults.push(faultIn(file, node, `"${part.fact}" is no fact of the ledger${hint}`));
      }
      const marked = parts.map((part) =>
        typeof part === 'string' ? textNode(part, node) : mark(part.fact, states.get(part.fact)),
      );
      parent.children.splice(index, 1, ...(marked as Nodes[] as never[]));
      return index + marked.length;
    });
    failWith(file, faults);
    captions(tree);
  };
}

const textNode = (value: string, { position }: Text): Text => ({ type: 'text', value, position });

/** `<Fact id="daily-quota" state="documented" />`; its component is in src/theme/MDXComponents. */
function mark(id: string, state: FactState = 'documented'): PhrasingContent {
  const attribute = (name: string, value: string) =>
    ({ type: 'mdxJsxAttribute', name, value }) as const;
  const attributes = [attribute('id', id), attribute('state', state)];
  return { type: 'mdxJsxTextElement', name: 'Fact', attributes, children: [] };
}

/** With the space before the comment, which would end the block. */
function removeOwnMarks(tree: Root): void {
  visit(tree, ['mdxTextExpression', 'mdxFlowExpression'], (node, index, parent?: Parents) => {
    if (!('value' in node) || index === undefined || parent === undefined) return;
    if (ownKind(node.value) === undefined) return;
    const before = parent.children[index - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    parent.children.splice(index, 1);
    return index;
  });
}

/** `rehypeCaptions` moves the element into the table. */
function captions(tree: Root): void {
  visit(tree, 'paragraph', (node: Paragraph, index, parent) => {
    const [first] = node.children;
    if (index === undefined || parent?.children[index + 1]?.type !== 'table') return;
    if (first?.type !== 'text' || !first.value.startsWith(captionMark)) return;
    first.value = first.value.slice(captionMark.length);
    node.data = { ...node.data, hName: 'caption' };
  });
}
