import {
  type Box,
  type Point,
  bottom,
  crosses,
  grow,
  overlaps,
  right,
} from '../../figure/geometry';
import type { EdgeShape, Layout } from '../figure';
import type { EdgeLabel } from '../../figure/text';
import { textBox, laneStyle, nodeStyle } from '../../figure/measure';
import type { DrawnConnection } from './drawing';
import { type LabelPlace, labelPlaces } from './label-places';
import { isReverse } from './traffic';

/** Between a text and whatever else is drawn. */
const clear = 2;
/** Between two labels. */
const apart = 5;
/** The cost of a text over the border of a lane, and of one next to the line of another connection. */
const borderCost = 30;
const nearCost = 40;
const nearby = 4;

/** A figure with the edges that are drawn so far. */
type Figure = Omit<Layout, 'labels'>;

/** A label with the box that its text takes. */
export interface PlacedLabel {
  readonly text: EdgeLabel;
  readonly box: Box;
}

interface Leg {
  readonly a: Point;
  readonly b: Point;
  readonly edge: EdgeShape;
}

interface Candidate extends LabelPlace {
  /** The connections whose label it is. */
  readonly edges: readonly EdgeShape[];
}

/**
 * The labels of connections, each beside a leg of its own connection where nothing else is drawn. Connections with the
 * same label that share a leg share the label. A label for which there is no space is left out.
 */
export function edgeLabels(
  figure: Figure,
  connections: readonly DrawnConnection[],
): readonly PlacedLabel[] {
  const ground = groundOf(figure, connections);
  const asked = figure.edges
    .map((edge) => ({ edge, candidates: candidatesOf(edge, ground) }))
    .filter(({ candidates }) => candidates.length > 0);
  const chosen: Candidate[] = [];
  // Those with the fewest positions choose first.
  asked.sort((a, b) => a.candidates.length - b.candidates.length);
  for (const { edge, candidates } of asked) {
    if (chosen.some(({ edges }) => edges.includes(edge))) continue;
    const free = candidates.filter(({ box }) =>
      chosen.every((other) => !overlaps(grow(box, apart), other.box)),
    );
    const [first, ...others] = free;
    if (!first) continue;
    chosen.push(others.reduce((best, each) => (each.cost < best.cost ? each : best), first));
  }
  return chosen;
}

interface Ground {
  readonly figure: Figure;
  readonly legs: readonly Leg[];
  readonly obstacles: readonly Box[];
  readonly textOf: (edge: EdgeShape) => DrawnConnection['label'];
}

function groundOf(figure: Figure, connections: readonly DrawnConnection[]): Ground {
  const { nodes, lanes, caption, environment, network, edges } = figure;
  const texts = new Map(connections.map(({ from, to, label }) => [`${from}>${to}`, label]));
  const names = [caption, network.name, ...network.statements, ...lanes.map(({ label }) => label)];
  const obstacles = [
    ...nodes.map(({ box }) => box),
    ...nodes.map(({ label }) => textBox(label, nodeStyle)),
    ...names.map((name) => textBox(name, laneStyle)),
    environment,
  ];
  return {
    figure,
    legs: edges.flatMap((edge) =>
      edge.points.slice(1).map((b, i) => ({ a: edge.points[i] ?? b, b, edge })),
    ),
    obstacles: obstacles.map((box) => grow(box, clear)),
    textOf: ({ from, to }) => texts.get(`${from}>${to}`),
  };
}

function candidatesOf(edge: EdgeShape, ground: Ground): readonly Candidate[] {
  const text = ground.textOf(edge);
  if (!text) return [];
  return ground.legs
    .filter((leg) => leg.edge === edge)
    .flatMap((leg) => labelPlaces(text, leg.a, leg.b).flatMap((at) => fitted(at, leg, ground)));
}

/** Nothing if the text would cover something, or if it is not clear which connection it belongs to. */
function fitted(place: LabelPlace, leg: Leg, ground: Ground): readonly Candidate[] {
  const { figure, legs, obstacles, textOf } = ground;
  const { box } = place;
  const isInFigure =
    box.x >= 0 && box.y >= 0 && right(box) <= figure.width && bottom(box) <= figure.height;
  if (!isInFigure || obstacles.some((other) => overlaps(box, other))) return [];
  const outlines = [figure.boundary, figure.network.box];
  if (outlines.some((outline) => isAcross(box, outline))) return [];
  const beside = legs.filter((other) => isBeside(other, leg, place));
  const text = textOf(leg.edge)?.text;
  const isAlike = ({ edge }: Leg) => textOf(edge)?.text === text || isReverse(edge, leg.edge);
  if (!beside.every(isAlike)) return [];
  const isCrossed = legs.some(
    (other) => !(place.text.isOnLine && beside.includes(other)) && crosses(box, other.a, other.b),
  );
  if (isCrossed) return [];
  const margin = grow(box, nearby);
  const borders = figure.lanes.filter(({ band }) => band && isAcross(box, band)).length;
  const edges = beside.map((other) => other.edge);
  const near = legs.filter((other) => !beside.includes(other) && crosses(margin, other.a, other.b));
  const cost = place.cost + borders * borderCost + near.length * nearCost - edges.length;
  return [{ ...place, cost, edges }];
}

/** Whether a leg runs in the same line as another, where the label of that one is. */
function isBeside({ a, b }: Leg, leg: Leg, { low, high }: LabelPlace): boolean {
  const isUpright = leg.a.x === leg.b.x;
  if ((a.x === b.x) !== isUpright) return false;
  if (isUpright) return a.x === leg.a.x && isBetween(a.y, b.y, low, high);
  return a.y === leg.a.y && isBetween(a.x, b.x, low, high);
}

const isBetween = (a: number, b: number, low: number, high: number) =>
  Math.min(a, b) < high && low < Math.max(a, b);

/** Whether the outline of one box passes through another. */
function isAcross(box: Box, outline: Box): boolean {
  const isInside =
    box.x > outline.x &&
    box.y > outline.y &&
    right(box) < right(outline) &&
    bottom(box) < bottom(outline);
  return overlaps(box, outline) && !isInside;
}
