import type { Element, ElementContent, Root } from 'hast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

import type { Fault } from '../../faults/fault';
import { failWith, faultIn } from '../../faults/markdown';
import { classesOf, element, text, textOf } from '../../hast';
import { highlight, type Stretch } from './highlight';

type Block = { readonly code: string; readonly language: string; readonly title?: string };

/**
 * Turns each fenced block into a `<CodeFigure>` whose colours are already there, so that a page carries no
 * highlighter. Fails the build, with page and line of every block in a language that it cannot colour.
 */
export function rehypeCode() {
  return (tree: Root, file: VFile): void => {
    const faults: Fault[] = [];
    visit(tree, 'element', (node, index, parent) => {
      const block = blockOf(node);
      if (block === undefined || index === undefined || parent === undefined) return;
      const coloured = highlight(block.code, block.language);
      if (coloured === undefined) {
        faults.push(faultIn(file, node, `code: no grammar for "${block.language}"`));
        return;
      }
      parent.children[index] = figure(block, coloured.map(stretch));
    });
    failWith(file, faults);
  };
}

/** What Markdown makes of a fence: `pre`, in it `code` of a class `language-…`, in that one text. */
function blockOf({ tagName, children: [code] }: Element): Block | undefined {
  if (tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const name = classesOf(code).find((each) => each.startsWith(prefix));
  return {
    code: textOf(code).replace(/\n$/, ''),
    language: name?.slice(prefix.length) ?? 'plain',
    title: /\btitle="([^"]*)"/.exec(code.data?.meta ?? '')?.[1],
  };
}

const prefix = 'language-';

type Figure = Extract<ElementContent, { type: 'mdxJsxFlowElement' }>;

/** More lines than half a sheet of paper has. */
const longAfter = 30;

function figure({ code, language, title }: Block, children: readonly ElementContent[]): Figure {
  // An attribute without a value is true.
  const isLong = code.split('\n').length > longAfter ? null : undefined;
  const attributes = Object.entries({ language, title, isLong }).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return {
    type: 'mdxJsxFlowElement',
    name: 'CodeFigure',
    attributes: attributes.filter(({ value }) => value !== undefined),
    children: [...children],
  };
}

function stretch({ colour, text: code }: Stretch): ElementContent {
  if (colour === undefined) return text(code);
  return element('span', [code], { className: [`code-${colour}`] });
}
