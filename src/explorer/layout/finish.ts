import { type Box, crosses, grow } from '../../figure/geometry';
import type { EdgeShape, Layout } from '../figure';
import { textBox, laneStyle, nodeStyle, plainStyle } from '../../figure/measure';
import type { Drawing } from './drawing';
import { edgeLabels } from './edge-labels';
import type { Port, Tracks } from './grid';
import { type Board, routes } from './route';
import { clearance } from './style';
import { traffic } from './traffic';

/** A figure whose nodes have their final positions, and what is needed to route its edges. */
export interface FigureWithoutEdges extends Omit<Layout, 'edges' | 'labels'> {
  readonly ports: ReadonlyMap<string, readonly Port[]>;
  /** The tracks for edges between the nodes. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly around?: Tracks;
}

/**
 * Draws the edges of a figure and their labels: first what the documented topology draws, in the same way in every
 * figure; then what this guide adds, around it. Where an added edge has no way around a label, the label is left out.
 * @throws {Error} with the connection for which there is no route.
 */
export function finish(
  { ports, columns, rows, around: outside, ...figure }: FigureWithoutEdges,
  drawing: Drawing,
): Layout {
  const { boundary } = figure;
  const board = { ports, columns, rows, boundary, ...(outside && { around: outside }) };
  const roads = traffic();
  const documented = drawing.connections.filter(({ isAdded }) => !isAdded);
  const added = drawing.connections.filter(({ isAdded }) => isAdded);
  const obstacles = obstaclesOf(figure);
  const main = routes({ ...board, obstacles }, documented, roads);
  const labels = edgeLabels({ ...figure, edges: main }, documented);
  const avoided = labels.map(({ box }) => grow(box, 1));
  const around = routes({ ...board, obstacles, avoided }, added, roads);
  const readable = labels.filter(({ box }) => !around.some((edge) => passesThrough(edge, box)));
  return { ...figure, edges: [...main, ...around], labels: readable.map(({ text }) => text) };
}

const passesThrough = ({ points }: EdgeShape, box: Box): boolean =>
  points.some((point, i) => crosses(box, points[i - 1] ?? point, point));

function obstaclesOf(figure: Omit<Layout, 'edges' | 'labels'>): Board['obstacles'] {
  const { nodes, lanes, caption, environment, network } = figure;
  return [
    ...nodes.map(({ box }) => grow(box, clearance.node)),
    ...nodes.map(({ label }) => grow(textBox(label, nodeStyle), clearance.text)),
    ...[caption, network.name, ...lanes.map(({ label }) => label)].map((name) =>
      grow(textBox(name, laneStyle), clearance.text),
    ),
    ...network.statements.map((text) => grow(textBox(text, plainStyle), clearance.text)),
    grow(environment, clearance.text),
  ];
}
