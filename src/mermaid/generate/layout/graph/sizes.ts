import { cardParts } from '../../../../figure/card-parts';
import { nodeStyle, plainStyle } from '../../../../figure/measure';
import { lineHeight } from '../../../../figure/text';
import { meaningOf } from '../../../../figure/outline';
import type { GraphNode } from '../../model';
import { fitLabel, type Fitted } from '../text';
import type { Budget } from './budget';

/** A node with its size, and its texts broken into lines. */
export interface SizedNode {
  readonly node: GraphNode;
  readonly width: number;
  readonly height: number;
  readonly name: Fitted;
  readonly remark: Fitted;
}

/** Between the text of a card and its border. */
const side = 12;
const lowest = 40;
/** Of three lines. */
const commonHeight = 68;
const narrowest = 72;

/** The sizes of all nodes: cards of few lines have one height, and if the budget is for it, all have one width. */
export function sizesOf(nodes: readonly GraphNode[], budget: Budget): readonly SizedNode[] {
  const sized = nodes.map((node) => sizeOf(node, budget));
  const cards = sized.filter(({ node }) => node.shape === 'card');
  const isLow = (card: SizedNode) => card.height <= commonHeight;
  const height = Math.max(...cards.filter(isLow).map((card) => card.height));
  const width = Math.max(...cards.map((card) => card.width));
  return sized.map((each) => {
    if (each.node.shape !== 'card') return each;
    return { ...each, ...(isLow(each) && { height }), ...(budget.isUniform && { width }) };
  });
}

function sizeOf(node: GraphNode, budget: Budget): SizedNode {
  const isDecision = node.shape === 'decision';
  const name = fitLabel(node.label, nodeStyle, isDecision ? 0.75 * budget.name : budget.name);
  const remark = fitLabel(node.remark, plainStyle, budget.name);
  const texts = { node, name, remark };
  const textWidth = Math.max(name.width, remark.width);
  const textHeight = (name.lines.length + remark.lines.length) * lineHeight;
  switch (node.shape) {
    case 'start':
      return { ...texts, width: 16, height: 16 };
    case 'end':
      return { ...texts, width: 20, height: 20 };
    case 'decision':
      if (name.lines.length === 0) return { ...texts, width: 32, height: 32 };
      return { ...texts, ...diamondAround(textWidth, textHeight) };
    case 'terminal':
      return { ...texts, width: even(textWidth + 3 * side), height: textHeight + 20 };
    case 'card': {
      const width = textStartOf(node) + textWidth + textEndOf(node);
      return {
        ...texts,
        width: even(Math.max(narrowest, width)),
        height: Math.max(lowest, textHeight + 20),
      };
    }
  }
}

/** The corners of a text are on the border of a diamond if its shares of width and height are 1 together. */
function diamondAround(textWidth: number, textHeight: number) {
  const width = even(textWidth / 0.62 + 8);
  return { width, height: even(Math.max(textHeight / 0.36, width * 0.4)) };
}

/** Where the text of a card with an icon starts. */
export const textStartOf = ({ kind }: GraphNode): number => (kind ? cardParts.text : side);

/** A stack has its second card on the right. */
const textEndOf = ({ kind }: GraphNode): number => {
  if (!kind) return side;
  return meaningOf(kind) === 'async' ? side : side - 3;
};

const even = (length: number) => 2 * Math.ceil(length / 2);
