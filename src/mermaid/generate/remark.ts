import type { Expression } from 'estree';
import type { Code, Nodes, Parent, Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Fault } from '../../faults/fault';
import { importOf, program } from '../../mdx/esm';
import { failWith, faultIn } from '../../faults/markdown';
import type { MermaidFigure } from '../figure';
import { askToDraw } from './client';

/** The name of the component in the pages. */
const component = 'MermaidFigure';
const source = '@site/src/mermaid/Mermaid';

/**
 * Replaces each mermaid fence by the component that draws it, with the shapes as data: an accessible figure, which is there
 * without JavaScript. Fails the build, with page and line of every fence that cannot be read or drawn.
 */
export function remarkMermaid() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const fences: { node: Code; parent: Parent }[] = [];
    visit(tree, 'code', (node, _, parent) => {
      if (node.lang === 'mermaid' && parent) fences.push({ node, parent });
    });
    const answers = await Promise.all(fences.map(({ node }) => askToDraw(node.value)));

    const faults: Fault[] = [];
    fences.forEach(({ node, parent }, i) => {
      const answer = answers[i];
      if (answer?.type === 'drawn') {
        parent.children[parent.children.indexOf(node)] = elementOf(answer.figure, node);
        return;
      }
      const fault = faultIn(file, node, `mermaid: ${answer?.error.message}`);
      faults.push({ ...fault, line: fault.line + (answer?.error.line ?? 0) });
    });
    failWith(file, faults);
    if (fences.length > 0) tree.children.unshift(importOf(component, source));
  };
}

/** `<MermaidFigure figure={{ title: … }} />` */
function elementOf(figure: MermaidFigure, { position }: Code): Nodes & Parent['children'][number] {
  const expression = expressionOf(figure);
  return {
    type: 'mdxJsxFlowElement',
    name: component,
    attributes: [
      {
        type: 'mdxJsxAttribute',
        name: 'figure',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: JSON.stringify(figure),
          data: { estree: program([{ type: 'ExpressionStatement', expression }]) },
        },
      },
    ],
    children: [],
    position,
  };
}

/** Plain data as MDX wants expressions. */
function expressionOf(value: unknown): Expression {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(expressionOf) };
  if (typeof value === 'object' && value !== null) {
    return {
      type: 'ObjectExpression',
      properties: Object.entries(value).map(([name, each]) => ({
        type: 'Property',
        kind: 'init',
        key: { type: 'Literal', value: name },
        value: expressionOf(each),
        method: false,
        shorthand: false,
        computed: false,
      })),
    };
  }
  if (typeof value === 'number' && value < 0) {
    const argument: Expression = { type: 'Literal', value: -value };
    return { type: 'UnaryExpression', operator: '-', prefix: true, argument };
  }
  if (typeof value === 'number' || typeof value === 'string') return { type: 'Literal', value };
  throw new Error(`A figure has no value such as ${String(value)}`);
}
