import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import type { Code, Paragraph, Parent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Fault } from '../../faults/fault';
import { failWith, faultIn } from '../../faults/markdown';
import { askToDraw } from './client';

/**
 * Replaces each mermaid fence by a drawn, accessible figure, which is there without JavaScript.
 * Fails the build, with page and line of every fence that cannot be read or drawn.
 */
export function remarkMermaid() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const fences: { node: Code; parent: Parent }[] = [];
    visit(tree, 'code', (node, _, parent) => {
      if (node.lang === 'mermaid' && parent) fences.push({ node, parent });
    });
    const prefixes = prefixesOf(fences.map(({ node }) => node.value));
    const answers = await Promise.all(
      fences.map(({ node }, i) => askToDraw(node.value, prefixes[i] ?? 'mermaid')),
    );

    const faults: Fault[] = [];
    fences.forEach(({ node, parent }, i) => {
      const answer = answers[i];
      if (answer?.type === 'drawn') {
        replace(parent, node, answer.figure);
        return;
      }
      const fault = faultIn(file, node, `mermaid: ${answer?.error.message}`);
      faults.push({ ...fault, line: fault.line + (answer?.error.line ?? 0) });
    });
    failWith(file, faults);
  };
}

/** Elements enter a Markdown tree as what a paragraph is to become, so no raw HTML is needed. */
function replace(parent: Parent, fence: Code, { tagName, properties, children }: Element): void {
  const data = { hName: tagName, hProperties: properties, hChildren: children };
  const paragraph: Paragraph = { type: 'paragraph', children: [], data, position: fence.position };
  parent.children[parent.children.indexOf(fence)] = paragraph;
}

/** The same in every build, and unique on a page even if it shows one diagram twice. */
function prefixesOf(sources: readonly string[]): readonly string[] {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
  return sources.map((source, i) => {
    const repeats = sources.slice(0, i).filter((earlier) => earlier === source).length;
    return repeats === 0 ? `mermaid-${digest(source)}` : `mermaid-${digest(source)}-${repeats + 1}`;
  });
}
