import { cardParts } from '../../figure/card-parts';
import { fit, laneStyle, plainStyle } from '../../figure/measure';
import type { Layout } from '../figure';
import { cardWidth } from './card';
import type { Drawing, DrawnComponent, DrawnZone, Lane } from './drawing';
import { laneGroups, topToBottom } from './lane-order';
import { bandPad } from './style';

interface Measures {
  /** Fits the text column of a page, or a phone. */
  readonly least: number;
  /** If the figure would be wider than this, the stores are below the lanes instead of between them. */
  readonly most: number;
  /** From the side of the figure to a lane. */
  readonly margin: number;
  /** The least distance between two lanes. */
  readonly gap: number;
  /** The width of the names of the boundary and the network, beside the lanes. */
  readonly text: number;
  /** The width of a name that is not broken into lines. */
  readonly name: number;
}

const measures: Readonly<Record<Layout['orientation'], Measures>> = {
  wide: { least: 680, most: 687, margin: 22, gap: 40, text: 148, name: 84 },
  narrow: { least: 360, most: 366, margin: 14, gap: 18, text: 0, name: 56 },
};

/** How much wider a card gets for a name with too many lines. */
const step = 2;
/** Between two cards at the entrance. */
const shortest = 16;
/** On either side of the label of a connection. */
const beside = 4;

/** From left to right. */
type Track = 'caller' | 'gate' | 'first' | 'store' | 'second' | 'source';

/** A component with its place: the row above the platform is 0. */
export interface Cell {
  readonly component: DrawnComponent;
  readonly zone: DrawnZone;
  readonly track: Track;
  readonly row: number;
}

interface Place {
  readonly x: number;
  readonly width: number;
}

export interface Columns {
  readonly width: number;
  readonly cells: readonly Cell[];
  /** Whether the stores are below the lanes. */
  readonly isStoreBelow: boolean;
  readonly placeOf: (cell: Cell) => Place;
  /** Where the next card after one in the first lane, or at the entrance, begins. */
  readonly endOf: (cell: Cell) => number;
  /** The names of the boundary and the network. */
  readonly text: Place;
  /** The tracks between the lanes. */
  readonly gutters: readonly number[];
}

/** The columns of a compact figure, with equal distances between the lanes. */
export function compactColumns(drawing: Drawing, orientation: Layout['orientation']): Columns {
  const own = measures[orientation];
  const between = columnsOf(drawing, own, false);
  return between.width <= own.most ? between : columnsOf(drawing, own, true);
}

function columnsOf(drawing: Drawing, own: Measures, isStoreBelow: boolean): Columns {
  const { least, margin, text } = own;
  const cells = cellsOf(drawing, isStoreBelow);
  const widthOf = (track: Track) => columnWidth(cells, track, own.name);
  const [first, store, second] = [widthOf('first'), widthOf('store'), widthOf('second')];
  const lanes = [first, second, ...(isStoreBelow ? [] : [store])];
  const used = lanes.reduce((sum, lane) => sum + lane + 2 * bandPad, 2 * margin + text);
  const start = margin + text + bandPad;
  const [caller, gate, source] = [widthOf('caller'), widthOf('gate'), widthOf('source')];
  const label = labelBetween(cells, drawing);
  // Above what it calls, or as near to the caller as an arrow needs.
  const gateX =
    text > 0
      ? Math.max(start + (first - gate) / 2, 1 + caller + Math.max(label, shortest))
      : caller + 1 + Math.min(Math.max(label, shortest), 24);
  const entrance = gateX + gate + shortest;
  const width = Math.max(least, used + own.gap * (lanes.length - 1), entrance + source + 1);
  const end = width - margin - bandPad - second;
  const middle = (start + first + end) / 2;
  const sourceX = Math.max(entrance, end + (second - source) / 2);
  const places: Readonly<Record<Track, Place>> = {
    caller: { x: 1, width: caller },
    gate: { x: gateX, width: gate },
    first: { x: start, width: first },
    store: { x: middle - store / 2, width: store },
    second: { x: end, width: second },
    source: { x: Math.min(sourceX, width - 1 - source), width: source },
  };
  const outer = isStoreBelow ? middle : (start + first + middle - store / 2) / 2;
  return {
    width,
    cells,
    isStoreBelow,
    placeOf: ({ track }) => places[track],
    endOf: ({ row }) => (row === 0 ? places.source.x : end - bandPad),
    text: { x: margin, width: text > 0 ? text - margin : width - 2 * margin },
    gutters: [Math.round(outer), Math.round(2 * middle - outer)],
  };
}

/** The cards of a column are equally wide. */
function columnWidth(cells: readonly Cell[], track: Track, name: number): number {
  const own = cells.filter((cell) => cell.track === track);
  // A band is wider than its cards.
  const names = own.map(
    ({ zone, row }) => fit(zone.label, laneStyle, Infinity).width - (row > 0 ? 2 * bandPad : 0),
  );
  const components = own.map(({ component }) => component);
  const card = cardWidth(components, cardParts.lines, step, name);
  return 2 * Math.ceil(Math.max(...names, card) / 2);
}

/** The place of each component, lane by lane. */
function cellsOf(drawing: Drawing, isStoreBelow: boolean): readonly Cell[] {
  const { entrance, inside, behind, storage, machines } = laneGroups(drawing);
  const [caller, gate, ...others] = entrance;
  const [first, second, ...more] = inside;
  const [source, ...rest] = behind;
  const [store, ...stores] = storage;
  if (!caller || !gate || !first || !second || !source || !store)
    throw new Error('A compact figure needs a caller, a gate, two lanes, a store and a source.');
  const [astray] = [...others, ...more, ...rest, ...stores, ...machines];
  if (astray) throw new Error(`A compact figure has no place for the zone "${astray.zone.id}".`);
  const stacked = ({ zone, components }: Lane, track: Track) =>
    topToBottom(components, drawing).map((component, i): Cell => ({
      component,
      zone,
      track,
      row: i + 1,
    }));
  const inRow = ({ zone, components: [component, another] }: Lane, track: Track, row: number) => {
    if (another)
      throw new Error(`A compact figure has no place for the component "${another.id}".`);
    return component ? [{ component, zone, track, row }] : [];
  };
  const lanes = [...stacked(first, 'first'), ...stacked(second, 'second')];
  const last = Math.max(...lanes.map(({ row }) => row));
  return [
    ...inRow(caller, 'caller', 0),
    ...inRow(gate, 'gate', 0),
    ...lanes,
    ...inRow(store, 'store', isStoreBelow ? last + 1 : last),
    ...inRow(source, 'source', 0),
  ];
}

/** The space that the label of the connection to the gate needs. */
function labelBetween(cells: readonly Cell[], { connections }: Drawing): number {
  const has = (track: Track, id: string) =>
    cells.some((cell) => cell.track === track && cell.component.id === id);
  const labels = connections.flatMap(({ from, to, label }) =>
    label && has('caller', from) && has('gate', to) ? [label] : [],
  );
  return Math.max(0, ...labels.map((label) => fit(label, plainStyle, Infinity).width + 2 * beside));
}
