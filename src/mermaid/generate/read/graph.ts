import * as z from 'zod';
import type { LineKind } from '../../../figure/cargo';
import { FenceError, indexOfName, lineOfName } from '../fence-error';
import type { Direction, Graph, GraphEdge, GraphNode, Group, Heads } from '../model';
import { type Meaning, meaningOf, writtenClasses } from './classes';
import { labelOf } from './label';

const text = z.string().nullish();
const schema = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      label: text,
      labelType: text,
      description: z.array(z.string()).nullish(),
      parentId: text,
      shape: text,
      cssClasses: text,
      isGroup: z.boolean().nullish(),
      link: text,
      icon: text,
      img: text,
    }),
  ),
  edges: z.array(
    z.object({
      start: z.string(),
      end: z.string(),
      label: text,
      labelType: text,
      thickness: text,
      arrowTypeStart: text,
      arrowTypeEnd: text,
      animate: z.unknown().optional(),
      animation: z.unknown().optional(),
    }),
  ),
});
type Data = z.infer<typeof schema>;
type Read<K extends keyof Data> = Data[K][number];

/**
 * A flowchart or a state diagram as mermaid has read it.
 * @throws {FenceError} for what is not drawn.
 */
export function readGraph(data: unknown, direction: unknown, source: string): Graph {
  const { nodes: read, edges } = schema.parse(data);
  const written = writtenClasses(source);
  const nodes = inOrder(read, source).map((node) => ({
    ...node,
    cssClasses: `${node.cssClasses ?? ''} ${written.get(node.id) ?? ''}`,
  }));
  const groups = nodes.filter(({ isGroup }) => isGroup).map((group) => readGroup(group, source));
  const graph: Graph = {
    type: 'graph',
    direction: directionOf(direction),
    nodes: nodes.filter(({ isGroup }) => !isGroup).map((node) => readNode(node, source)),
    groups,
    order: nodes.map(({ id }) => id),
    edges: edges.map((edge) => readEdge(edge, source)),
  };
  checkEnds(graph, source);
  return graph;
}

/** As the source names them: mermaid lists groups backwards. */
function inOrder<T extends { readonly id: string }>(
  nodes: readonly T[],
  source: string,
): readonly T[] {
  const place = (id: string) => {
    const index = indexOfName(source, id);
    return index === -1 ? source.length : index;
  };
  return nodes.toSorted((a, b) => place(a.id) - place(b.id));
}

function directionOf(value: unknown): Direction {
  return z.enum(['TB', 'BT', 'LR', 'RL']).catch('TB').parse(value);
}

function readGroup(group: Read<'nodes'>, source: string): Group {
  const { id, label, parentId, cssClasses, description } = group;
  const { kind, outcome } = meaningOf(cssClasses ?? '', source);
  if (kind ?? outcome) {
    throw new FenceError(`The group "${id}" has a class; only cards have one.`, at(source, id));
  }
  if (description && description.length > 0) {
    throw new FenceError(`The group "${id}" has a second text; keep one.`, at(source, id));
  }
  return { id, label: labelOf(label), parent: parentId ?? undefined };
}

function readNode(node: Read<'nodes'>, source: string): GraphNode {
  const { id, label, shape, description, parentId, cssClasses, labelType } = node;
  if (node.link ?? node.icon ?? node.img) {
    throw new FenceError(
      `"${id}" has a link or picture, which is not drawn; remove it.`,
      at(source, id),
    );
  }
  const drawn = shapeOf(shape ?? '');
  if (!drawn) {
    throw new FenceError(
      `"${id}" has the shape "${shape}", which is not drawn; these are: [card], (card), [(store)], ([terminal]), ((terminal)), {decision}, and [*] and <<choice>> of states.`,
      at(source, id),
    );
  }
  checkMarkdown(label, labelType, source, id);
  const meaning = meaningOf(cssClasses ?? '', source);
  checkMeaning(drawn, meaning, source, id);
  const isNameless = drawn.shape === 'start' || drawn.shape === 'end' || shape === 'choice';
  return {
    ...drawn,
    ...meaning,
    id,
    label: isNameless ? [] : labelOf(label),
    remark: (description ?? []).flatMap(labelOf),
    parent: parentId ?? undefined,
  };
}

/** Mermaid's names of shapes, with those that it takes for the same. */
const shapes: readonly (readonly [readonly string[], Pick<GraphNode, 'shape' | 'kind'>])[] = [
  [['rect', 'squareRect', 'square', 'proc', 'process', 'rectangle'], { shape: 'card' }],
  [['roundedRect', 'rounded', 'round', 'event', 'rectWithTitle'], { shape: 'card' }],
  [['cylinder', 'cyl', 'db', 'database'], { shape: 'card', kind: 'store' }],
  [['stadium', 'pill', 'terminal', 'circle', 'circ'], { shape: 'terminal' }],
  [['diamond', 'diam', 'decision', 'question', 'choice'], { shape: 'decision' }],
  [['stateStart'], { shape: 'start' }],
  [['stateEnd'], { shape: 'end' }],
];

/** A kind has a shape of its own, and only what a process ends at has an outcome. */
function checkMeaning(
  { shape, kind }: Pick<GraphNode, 'shape' | 'kind'>,
  meaning: Meaning,
  source: string,
  id: string,
): void {
  const isShaped = shape !== 'card' || (kind !== undefined && kind !== meaning.kind);
  if (meaning.kind && isShaped) {
    throw new FenceError(
      `"${id}" has a shape and the kind "${meaning.kind}"; write it as a card: ${id}["…"]`,
      at(source, id),
    );
  }
  if (!meaning.outcome || shape === 'card' || shape === 'terminal') return;
  throw new FenceError(
    `"${id}" has an outcome; only cards and terminals have one.`,
    at(source, id),
  );
}

const shapeOf = (shape: string) => shapes.find(([names]) => names.includes(shape))?.[1];

function readEdge(edge: Read<'edges'>, source: string): GraphEdge {
  const { start, end, label, labelType } = edge;
  if (edge.animate ?? edge.animation) {
    throw new FenceError(`The arrow from "${start}" to "${end}" is animated; remove that.`);
  }
  if (edge.thickness !== undefined)
    checkMarkdown(label, edge.arrowTypeStart && labelType, source, start);
  const { line, heads } = arrowOf(edge, source);
  return { from: start, to: end, label: labelOf(label), line, heads };
}

const lines = { normal: 'rest', dotted: 'async', thick: 'request' } as const satisfies Record<
  string,
  LineKind
>;

function arrowOf(edge: Read<'edges'>, source: string): { line: LineKind; heads: Heads } {
  const line = z.enum(['normal', 'dotted', 'thick']).safeParse(edge.thickness);
  const [first, last] = [edge.arrowTypeStart ?? 'none', edge.arrowTypeEnd ?? 'none'];
  if (line.success) {
    const plain = lines[line.data];
    const pair = `${first} ${last}`.replaceAll(/arrow_(?:point|barb)/g, 'arrow');
    if (pair === 'none arrow') return { line: plain, heads: 'end' };
    if (pair === 'none none') return { line: plain, heads: 'none' };
    if (pair === 'arrow arrow') return { line: plain, heads: 'both' };
    if (pair === 'none arrow_cross') return { line: 'refusal', heads: 'end' };
  }
  throw new FenceError(
    `The line from "${edge.start}" to "${edge.end}" is not drawn; these are: -->, ---, -.->, ==>, <-->, and --x for a rejection.`,
    at(source, edge.start),
  );
}

/** Texts that mermaid would set as Markdown. Those of states always are for it: their underscores are names. */
function checkMarkdown(
  label: string | null | undefined,
  type: string | null | undefined,
  source: string,
  id: string,
): void {
  if (type !== 'markdown' || !/[*`]/.test(label ?? '')) return;
  throw new FenceError(
    `"${label}" is Markdown, which is not drawn; write plain text.`,
    at(source, id),
  );
}

/** A line between a group and what is in it would have no way to go. */
function checkEnds({ nodes, groups, edges }: Graph, source: string): void {
  const parents = new Map([...nodes, ...groups].map(({ id, parent }) => [id, parent]));
  const isIn = (id: string | undefined, group: string): boolean =>
    id !== undefined && (id === group || isIn(parents.get(id), group));
  for (const { from, to } of edges) {
    const isInside = groups.some(
      ({ id }) => (id === from && isIn(to, id)) || (id === to && isIn(from, id)),
    );
    if (!isInside) continue;
    throw new FenceError(
      `"${from}" and "${to}" are a group and what is in it; end the arrow at another card.`,
      at(source, from),
    );
  }
}

const at = lineOfName;
