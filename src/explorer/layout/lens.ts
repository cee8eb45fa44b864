import type { LocalizedText } from '../../components/Localized';
import { type Box, type Point, bottom, center, overlaps, right } from '../../figure/geometry';
import type { Layout, LensShape } from '../figure';
import { type Lines, lineHeight } from '../../figure/text';
import { fit, textBox, nodeStyle } from '../../figure/measure';
import { isCrossed, type PartyFacts, tagsOf } from './lens-tags';

/** Between a card and the names of its controls. */
const gap = 16;
/** Between the names of two controls, in addition to the line height. */
const apart = 5;

/** The parts of a model that the lenses draw, in one language. */
export interface LensFacts extends PartyFacts {
  readonly environments: readonly LocalizedText[];
  readonly controlsOf: Readonly<Record<string, readonly LocalizedText[]>>;
}

/**
 * Adds the shapes of the lenses to a figure: the party that is responsible for each lane, where connections cross
 * the border of the private network, and the controls of components.
 */
export function lensed(layout: Layout, facts: LensFacts): Layout {
  const lens: LensShape = {
    environments: facts.environments,
    parties: Object.fromEntries(
      layout.nodes.flatMap(({ id }) => {
        const party = facts.partyOf[id];
        return party === undefined ? [] : [[id, party] as const];
      }),
    ),
    tags: tagsOf(layout, facts),
    boundaries: machinesOf(layout),
    gates: gatesOf(layout),
    controls: controlsOf(layout, facts),
  };
  return { ...layout, lens };
}

/** The machines of the customer: what has a border outside the network. */
const machinesOf = ({ lanes, network }: Layout): readonly Box[] =>
  lanes.flatMap(({ band }) => (band && !overlaps(band, network.box) ? [band] : []));

/** Where connections cross a trust boundary, without duplicates. */
function gatesOf(layout: Layout): readonly Point[] {
  const boundaries = [layout.network.box, ...machinesOf(layout)];
  const found = layout.edges.flatMap(({ points }) =>
    points
      .slice(1)
      .flatMap((b, i) => boundaries.flatMap((boundary) => crossings(points[i] ?? b, b, boundary))),
  );
  return found.filter((a, i) => found.findIndex((b) => a.x === b.x && a.y === b.y) === i);
}

function crossings(a: Point, b: Point, boundary: Box): readonly Point[] {
  const isBetween = (value: number, from: number, to: number) =>
    value > Math.min(from, to) && value < Math.max(from, to);
  const sides = [boundary.x, right(boundary)].filter((x) => isBetween(x, a.x, b.x));
  const ends = [boundary.y, bottom(boundary)].filter((y) => isBetween(y, a.y, b.y));
  return [
    ...sides.filter(() => isBetween(a.y, boundary.y, bottom(boundary))).map((x) => ({ x, y: a.y })),
    ...ends.filter(() => isBetween(a.x, boundary.x, right(boundary))).map((y) => ({ x: a.x, y })),
  ];
}

/** The number of controls at a component, and their names if there is space above it, without connections. */
function controlsOf(layout: Layout, { zoneOf, controlsOf: all }: LensFacts): LensShape['controls'] {
  return layout.nodes.flatMap((node) => {
    const controls = all[node.id] ?? [];
    if (controls.length === 0) return [];
    const lane = layout.lanes.find(({ id }) => id === zoneOf[node.id]);
    const ceiling = lane ? textBox(lane.label, nodeStyle) : node.box;
    const names = stacked(controls, {
      x: center(node.box).x,
      end: node.box.y - gap,
      width: lane?.band ? lane.band.width - 8 : node.box.width + 16,
    });
    const top = (names[0]?.y ?? 0) - lineHeight;
    const isUncrossed = names.every((name) => !isCrossed(textBox(name, nodeStyle), layout));
    const isRoomy = layout.orientation === 'wide' && top > bottom(ceiling) && isUncrossed;
    return [{ node: node.id, count: controls.length, ...(isRoomy && { names }) }];
  });
}

/** Names one above the other, with a small gap, the lowest at a given height. */
function stacked(
  names: readonly LocalizedText[],
  { x, end, width }: { readonly x: number; readonly end: number; readonly width: number },
): readonly Lines[] {
  let y = end;
  return names
    .toReversed()
    .map((name): Lines => {
      const { lines, lang } = fit(name, nodeStyle, width);
      const first = y - (lines.length - 1) * lineHeight;
      y = first - lineHeight - apart;
      return { x, y: first, anchor: 'middle', lines, ...(lang && { lang }) };
    })
    .toReversed();
}
