import type { LocalizedText } from '../../components/Localized';
import {
  type Box,
  type Point,
  bottom,
  center,
  crosses,
  overlaps,
  right,
} from '../../figure/geometry';
import { fit, textBox, nodeStyle, plainStyle } from '../../figure/measure';
import { type Lines, lineHeight } from '../../figure/text';
import type { Layout, LensShape, NodeShape } from '../figure';

const tagHeight = 18;
/** How far a tag is inside the border that it is on: cards are as far away. */
const onBorder = 5;
/** A longer name of a party has two lines. */
const longestName = 125;
/** Between a tag and the corner of its lane. */
const inset = 8;

/** The zone of each part, the party that is responsible for it, and the names of parties. */
export interface PartyFacts {
  readonly zoneOf: Readonly<Record<string, string>>;
  readonly partyOf: Readonly<Record<string, string>>;
  readonly parties: Readonly<Record<string, LocalizedText>>;
}

/** The name of the party that is responsible for a lane, on a part of its border without its name or a card. */
export function tagsOf(
  layout: Layout,
  { zoneOf, partyOf, parties }: PartyFacts,
): LensShape['tags'] {
  return layout.lanes.flatMap((lane) => {
    const inside = layout.nodes.filter(({ id }) => zoneOf[id] === lane.id);
    const ids = new Set(inside.flatMap(({ id }) => partyOf[id] ?? []));
    return [...ids].slice(0, 1).flatMap((party) => {
      const label = parties[party];
      if (!label) return [];
      const isWide = layout.orientation === 'wide';
      const { lines, lang, width } = fit(label, nodeStyle, isWide ? longestName : Infinity);
      const size = {
        width: width + 31,
        height: tagHeight + (lines.length - 1) * lineHeight,
      };
      const place = isWide
        ? wideTag(lane, inside, size, layout)
        : narrowTag(lane, inside, size.width);
      const box = inFigure({ ...place, ...size }, layout);
      return [{ party, lines, ...(lang && { lang }), box }];
    });
  });
}

type Lane = Layout['lanes'][number];

/**
 * In a band below its name, or else on its border; outside, below the cards, or else above or below the name. The first of
 * these places where nothing else is.
 */
function wideTag(
  { band, label }: Lane,
  nodes: readonly NodeShape[],
  size: Pick<Box, 'width' | 'height'>,
  layout: Layout,
): Point {
  const { width, height } = size;
  const name = textBox(label, nodeStyle);
  const middle = middleOf(label) - width / 2;
  const end = Math.max(...nodes.map(({ box }) => bottom(box))) + inset;
  const x = band && label.anchor === 'start' ? band.x + inset : middle;
  const places = band
    ? [
        { x: Math.min(middle, right(band) - width), y: bottom(name) + 2 },
        { x, y: bottom(band) - onBorder },
        { x: right(band) - inset - width, y: band.y - height + onBorder },
        { x: band.x + inset, y: band.y - height + onBorder },
      ]
    : [
        { x, y: end },
        { x, y: name.y - height - 2 },
        { x, y: bottom(name) + 2 },
      ];
  const isHere = (place: Point) => isFree(inFigure({ ...place, ...size }, layout), layout);
  return places.find(isHere) ?? places[0] ?? { x, y: 0 };
}

/** The same box, not beyond the end of the figure. */
const inFigure = (box: Box, { width }: Layout): Box => ({
  ...box,
  x: Math.min(box.x, width - box.width - 1),
});

/** Whether no card, name, text or line is there. */
function isFree(box: Box, layout: Layout): boolean {
  const { nodes, lanes, labels, network } = layout;
  const taken = [
    ...nodes.map((node) => node.box),
    ...lanes.map(({ label }) => textBox(label, nodeStyle)),
    ...[...labels, network.name, ...network.statements].map((text) => textBox(text, plainStyle)),
  ];
  return !taken.some((other) => overlaps(box, other)) && !isCrossed(box, layout);
}

function narrowTag({ band, label }: Lane, nodes: readonly NodeShape[], width: number): Point {
  const isAlone = nodes.length === 1;
  const box = band ?? boxAround(label, nodes);
  // Beside the name of a lane; below the lane if its only card has its rejection beside it, or if it is the first.
  const isFirst = box.y < tagHeight / 2;
  const border = isAlone || isFirst ? bottom(box) : box.y;
  const y = band ? border - tagHeight / 2 : label.y - 14;
  const tag = { x: band && isAlone ? band.x + inset : right(box) - inset - width, y };
  // If both names are long, it is placed above.
  const name = textBox(label, nodeStyle);
  const isOver = overlaps({ ...tag, width, height: tagHeight }, name);
  return isOver ? { ...tag, y: name.y - tagHeight - 1 } : tag;
}

function middleOf(label: Lines): number {
  return center(textBox(label, nodeStyle)).x;
}

function boxAround(label: Lines, nodes: readonly NodeShape[]): Box {
  const x = Math.min(label.x, ...nodes.map(({ box }) => box.x));
  const end = Math.max(...nodes.map(({ box }) => right(box)));
  return { x, y: label.y, width: end - x, height: 0 };
}

/** Whether a connection passes through a box. */
export const isCrossed = (box: Box, { edges }: Layout): boolean =>
  edges.some(({ points }) => points.slice(1).some((b, i) => crosses(box, points[i] ?? b, b)));
