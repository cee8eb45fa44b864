import { detailsOf, type EdgeShape, type Layout, type NodeShape } from '../../explorer/figure';
import { edgeId, type View } from '../../explorer/view';
import { isReply, heads, type LineKind } from '../../figure/cargo';
import { bottom, type Box, center, grow, type Point, right } from '../../figure/geometry';
import { meaningOf, outlineOf } from '../../figure/outline';
import { endOf, type Path, pathData, pathOf, type Position, shortened } from '../../figure/path';
import type { DrawnCards, DrawnEdges, DrawnParty, Drawing } from '../data';

/** How much larger arrowheads are than in a figure with names: the drawing is about half its size. */
const headScale = 1.6;
/** Between a frame and what is in it, from the top: the space for its name is left out. */
const frameGap = 12;
const noSize = { width: 0, height: 0 };

/** A figure as the home page shows it: small, and without its texts. */
export function drawingOf(layout: Layout, view: Pick<View, 'nodes' | 'edges'>): Drawing {
  const { nodes, edges, lanes } = layout;
  const routes = edges.flatMap(({ points }) => points.map((point) => ({ ...point, ...noSize })));
  const boxes = [...nodes.map(({ box }) => box), ...routes];
  const top = Math.min(...boxes.map(({ y }) => y));
  const bands = lanes.flatMap(({ band }) => (band ? [below(top - frameGap, band)] : []));
  const network = below(top - 2 * frameGap, layout.network.box);
  const boundary = below(top - 3 * frameGap, layout.boundary);
  return {
    viewBox: viewBoxOf([boundary, network, ...bands, ...boxes]),
    boundary: outlined(boundary),
    network: outlined(network),
    bands: bands.map(outlined).join(''),
    edges: edgesOf(edges, view),
    cards: cardsOf(nodes, view),
  };
}

/** The cards of each party that is responsible for one, as the lens of responsibility fills them. */
export function partiesOf(
  { nodes, lens }: Layout,
  parties: readonly Pick<DrawnParty, 'id' | 'name'>[],
): readonly DrawnParty[] {
  return parties.flatMap((party) => {
    const own = nodes.filter(({ id }) => lens?.parties[id] === party.id);
    return own.length === 0
      ? []
      : [{ ...party, cards: own.map((node) => borderOf(node).card).join('') }];
  });
}

/** The upper right corner of a part's card. */
export function cornerOf({ nodes }: Layout, part: string): Point {
  const node = nodes.find((each) => detailsOf(each) === part);
  if (!node) throw new Error(`The figure does not draw "${part}".`);
  return { x: right(node.box), y: node.box.y };
}

function below(top: number, box: Box): Box {
  const cut = Math.max(0, top - box.y);
  return { ...box, y: box.y + cut, height: box.height - cut };
}

/** Borders are drawn half outside of their boxes, and badges at corners. */
function viewBoxOf(boxes: readonly Box[]): string {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const all = {
    x,
    y,
    width: Math.max(...boxes.map(right)) - x,
    height: Math.max(...boxes.map(bottom)) - y,
  };
  const shown = grow(all, 8);
  return [shown.x, shown.y, shown.width, shown.height].join(' ');
}

const outlined = (box: Box): string => moved(outlineOf(undefined, box).card, box);

function cardsOf(nodes: readonly NodeShape[], view: Pick<View, 'nodes'>): readonly DrawnCards[] {
  const groups = new Map<string, DrawnCards>();
  for (const node of nodes) {
    const mark = view.nodes[node.id] ?? 'apart';
    const meaning = meaningOf(node.kind);
    const key = `${mark} ${meaning}`;
    const { box, lines, icons } = groups.get(key) ?? { box: '', lines: '', icons: [] };
    const border = borderOf(node);
    const { x, y } = center(node.box);
    groups.set(key, {
      mark,
      ...(meaning && { meaning }),
      box: box + border.card,
      lines: lines + border.lines,
      icons: [...icons, [node.kind, Math.round(x), Math.round(y)]],
    });
  }
  return [...groups.values()];
}

function borderOf({ kind, box, isAdded }: NodeShape) {
  const size = { ...box, isFolded: isAdded === true };
  const { card, lines } = outlineOf(meaningOf(kind), size);
  return { card: moved(card, box), lines: moved(lines, box) };
}

/** Connections at rest come first, so that what carries a message is drawn over them. */
function edgesOf(edges: readonly EdgeShape[], view: Pick<View, 'edges'>): readonly DrawnEdges[] {
  const groups = new Map<string, DrawnEdges>();
  for (const { from, to, points } of edges) {
    const id = edgeId(from, to);
    const { role, cargo } = view.edges[id] ?? ({ role: 'trail', cargo: 'rest' } as const);
    const key = `${role} ${cargo}`;
    const group = groups.get(key) ?? { role, cargo, line: '', heads: '' };
    const drawn = edgeOf(pathOf(points), cargo);
    groups.set(key, { ...group, line: group.line + drawn.line, heads: group.heads + drawn.head });
  }
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

const order = ({ cargo }: DrawnEdges): number => Number(cargo !== 'rest');

/** At this size, a connection at rest has no head: there are too many. */
function edgeOf(path: Path, cargo: LineKind): { readonly line: string; readonly head: string } {
  if (cargo === 'rest') return { line: pathData(path), head: '' };
  const end = isReply(cargo) ? 'first' : 'last';
  const { path: shape, cut } = heads[cargo];
  const line = pathData(shortened(path, Math.round(cut * headScale), end));
  const at = endOf(path, end);
  return { line, head: turned(shape, at, end === 'first' ? -headScale : headScale) };
}

/**
 * A path of absolute moves and lines, and of curves relative to them, at another place.
 * @example moved('M8 0H76V20', { x: 100, y: 10 }) // => 'M108 10H176V30'
 */
export function moved(path: string, { x, y }: Point): string {
  return path.replaceAll(/(M|L|H|V)(-?[\d.]+)(?: (-?[\d.]+))?/g, (_, command, first, second) => {
    if (command === 'H') return `H${Number(first) + x}`;
    if (command === 'V') return `V${Number(first) + y}`;
    return `${command}${Number(first) + x} ${Number(second) + y}`;
  });
}

/**
 * A shape that points to the right, enlarged and turned to the direction of a path at its end.
 * @example turned('M-10 -4L0 0', { x: 50, y: 90, direction: { x: 0, y: 1 } }, 1) // => 'M54 80L50 90'
 */
export function turned(shape: string, { x, y, direction }: Position, scale: number): string {
  return shape.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, first, second) => {
    const [a, b] = [Number(first) * scale, Number(second) * scale];
    const along = Math.round(x + a * direction.x - b * direction.y);
    const aside = Math.round(y + a * direction.y + b * direction.x);
    return `${along} ${aside}`;
  });
}
