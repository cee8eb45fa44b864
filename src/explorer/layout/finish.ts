import type { Layout } from '../figure';
import { labelled } from './edge-labels';
import { grow, textBox } from './blocks';
import type { Drawing } from './drawing';
import type { Port } from './grid';
import { routes } from './route';
import { clearance, laneStyle, nodeStyle } from './style';

/** A figure whose nodes have their final positions, and what is needed to route its edges. */
export interface Placed extends Omit<Layout, 'edges' | 'labels'> {
  readonly ports: ReadonlyMap<string, readonly Port[]>;
  /** The tracks for edges between the nodes. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Draws the edges between placed nodes.
 * @throws {Error} with the connection for which there is no route. */
export function finish({ ports, columns, rows, ...figure }: Placed, drawing: Drawing): Layout {
  const obstacles = [
    ...figure.nodes.map(({ box }) => grow(box, clearance.node)),
    ...figure.nodes.map(({ label }) => grow(textBox(label, nodeStyle), clearance.text)),
    ...figure.lanes.map(({ label }) => grow(textBox(label, laneStyle), clearance.text)),
    grow(textBox(figure.caption, laneStyle), clearance.text),
    grow(figure.environment, clearance.text),
    grow(textBox(figure.network.name, laneStyle), clearance.text),
  ];
  const board = { ports, obstacles, columns, rows, boundary: figure.boundary };
  const edges = routes(board, drawing.connections);
  return labelled({ ...figure, edges }, drawing.connections);
}
