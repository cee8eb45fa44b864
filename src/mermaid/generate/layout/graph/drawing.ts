import type { ElkEdgeSection, ElkNode, ElkPoint } from 'elkjs';
import type { End } from '../../../../figure/Edge';
import { type Box, center, type Point } from '../../../../figure/geometry';
import { centred, nodeStyle, plainStyle } from '../../../../figure/measure';
import { type EdgeLabel, lineHeight, type Lines } from '../../../../figure/text';
import type { BandShape, CardShape, Drawing, EdgeShape, Terminal } from '../../../figure';
import type { GraphNode, Heads } from '../../model';
import { attached } from './attach';
import { bandLabel } from './band-label';
import type { Measured } from './elk';
import { textStartOf, type SizedNode } from './sizes';

/** What ELK has placed, as a drawing. */
export function drawingOf(all: Measured, placed: ElkNode): Drawing {
  const boxes = boxesOf(placed);
  const boxOf = (id: string): Box => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { graph } = all;
  const edges = graph.edges.map((edge, i): EdgeShape => {
    const points = pointsOf(placed.edges?.[i]?.sections?.[0]);
    const shape = (id: string) => all.nodes.get(id)?.node.shape ?? 'card';
    const whole = straight(
      withEnds(points, (end, before, which) => {
        const id = which === 'first' ? edge.from : edge.to;
        return attached(end, before, boxOf(id), shape(id));
      }),
    );
    return { points: whole, line: edge.line, ends: ends[edge.heads] };
  });
  const nodes = [...all.nodes.values()];
  const bands = graph.groups.map(({ id }): BandShape => {
    const { lines } = all.groups.get(id) ?? { lines: [] };
    const box = boxOf(id);
    return { box, label: bandLabel(lines, box, edges), depth: depthOf(id, all) };
  });
  const terminals = nodes.flatMap(({ node }): readonly Terminal[] =>
    isTerminal(node) ? [{ type: node.shape, box: boxOf(node.id) }] : [],
  );
  return {
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    ...(bands.length > 0 && { bands: bands.toSorted((a, b) => a.depth - b.depth) }),
    edges,
    cards: nodes.flatMap((sized) =>
      isTerminal(sized.node) ? [] : [cardOf(sized, boxOf(sized.node.id))],
    ),
    ...(terminals.length > 0 && { terminals }),
    labels: labelsOf(all, placed),
  };
}

const ends = { none: [], end: ['last'], both: ['first', 'last'] } as const satisfies Record<
  Heads,
  readonly End[]
>;

const isTerminal = (node: GraphNode): node is GraphNode & { readonly shape: Terminal['type'] } =>
  node.shape === 'start' || node.shape === 'end';

/** The boxes of all nodes and groups, in units of the drawing. */
function boxesOf({ children = [] }: ElkNode): ReadonlyMap<string, Box> {
  return new Map(
    children.flatMap((child): readonly (readonly [string, Box])[] => {
      const [x, y] = [Math.round(child.x ?? 0), Math.round(child.y ?? 0)];
      // The far sides are rounded as the ends of lines on them are.
      const width = Math.round((child.x ?? 0) + (child.width ?? 0)) - x;
      const height = Math.round((child.y ?? 0) + (child.height ?? 0)) - y;
      return [[child.id, { x, y, width, height }], ...boxesOf(child)];
    }),
  );
}

function depthOf(id: string, all: Measured): number {
  const parent = all.graph.groups.find((group) => group.id === id)?.parent;
  return parent === undefined ? 0 : 1 + depthOf(parent, all);
}

const rounded = ({ x, y }: ElkPoint): Point => ({ x: Math.round(x), y: Math.round(y) });

function pointsOf(section: ElkEdgeSection | undefined): readonly Point[] {
  if (!section) throw new Error('ELK has not routed an edge');
  const { startPoint, bendPoints = [], endPoint } = section;
  return [startPoint, ...bendPoints, endPoint].map(rounded);
}

function withEnds(
  points: readonly Point[],
  moved: (end: Point, before: Point, which: End) => Point,
): readonly Point[] {
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (!first || !second || !beforeLast || !last) return points;
  return [moved(first, second, 'first'), ...points.slice(1, -1), moved(last, beforeLast, 'last')];
}

/** Without the points between two legs of one direction. */
function straight(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const isVertical = before.x === point.x && point.x === after.x;
    const isHorizontal = before.y === point.y && point.y === after.y;
    return !isVertical && !isHorizontal;
  });
}

function cardOf({ node, name, remark }: SizedNode, box: Box): CardShape {
  const { shape, kind, outcome } = node;
  const middle = center(box);
  const place =
    kind && shape === 'card'
      ? { x: box.x + textStartOf(node), anchor: 'start' as const }
      : { x: middle.x, anchor: 'middle' as const };
  const remarkHeight = remark.lines.length * lineHeight;
  const label = centred(
    { ...place, y: 0, lines: name.lines },
    middle.y - remarkHeight / 2,
    nodeStyle,
  );
  const below: Lines = {
    ...label,
    y: label.y + name.lines.length * lineHeight,
    lines: remark.lines,
  };
  return {
    box,
    label,
    ...(remark.lines.length > 0 && { remark: below }),
    ...(kind && { kind }),
    ...((shape === 'terminal' || shape === 'decision') && { shape }),
    ...(outcome && { outcome }),
  };
}

/** The labels of edges, where ELK has kept space for them. */
function labelsOf({ labels }: Measured, { edges = [] }: ElkNode): readonly EdgeLabel[] {
  return edges.flatMap((edge, i): readonly EdgeLabel[] => {
    const [placed] = edge.labels ?? [];
    const { lines } = labels[i] ?? { lines: [] };
    if (!placed || lines.length === 0) return [];
    const { x = 0, y = 0, width = 0, height = 0 } = placed;
    const at = { x: Math.round(x + width / 2), y: 0, anchor: 'middle', lines } as const;
    return [centred(at, y + height / 2, plainStyle)];
  });
}
