import type { LocalizedText } from '../../components/Localized';
import type { Box, Point } from '../../figure/geometry';
import type { EdgeLabel } from '../../figure/text';
import { lineHeight, type Lines } from '../../figure/text';
import { fit, textBox, plainStyle } from '../../figure/measure';

/** Between a leg and the text beside it. */
const aside = 5;
/** From the middle of a line of text to its baseline. */
const baseline = 4.5;
/** Between two positions that are tried on one leg. */
const stride = 8;
/** How much longer than its leg a text beside it can be. */
const overhang = 6;

/** What is left of a leg on either end of a text on it. */
const visible = 8;

/** What a position costs, as the length of leg that it is worth. */
const costs = { below: 4, left: 6, line: 10, onLine: 60, offCentre: 0.1, longest: 120 } as const;

/** A text beside a leg, or on it, from `low` to `high`. */
export interface LabelPlace {
  readonly text: EdgeLabel;
  readonly box: Box;
  readonly cost: number;
  readonly low: number;
  readonly high: number;
}

interface Block extends Pick<Lines, 'lines' | 'lang'> {
  readonly width: number;
  readonly height: number;
}

/**
 * Every position of a text beside a leg: in one line or several, on either side, and on the leg if it is upright.
 * @example labelPlaces({ text: 'HTTPS' }, { x: 0, y: 20 }, { x: 90, y: 20 })[0].text // => above its middle
 */
export function labelPlaces(text: LocalizedText, a: Point, b: Point): readonly LabelPlace[] {
  const blocks = blocksOf(text);
  const isUpright = a.x === b.x;
  const [low, high] = isUpright ? order(a.y, b.y) : order(a.x, b.x);
  const line = isUpright ? a.x : a.y;
  const sides = isUpright ? [toRight, toLeft] : [above, below];
  const flat = blocks.flatMap((block, i) => {
    const along = isUpright ? block.height : block.width;
    return centres(low, high, along).flatMap((at) =>
      sides.map((side) => placeAt(side(block, line, at), { at, along, low, high, lines: i })),
    );
  });
  if (!isUpright) return flat;
  const onLine = blocks.flatMap((block, i) => {
    const along = block.height + 2 * visible;
    return centres(low, high, along, 0).map((at) =>
      placeAt(onLeg(block, line, at), { at, along, low, high, lines: i }),
    );
  });
  return [...flat, ...onLine];
}

const order = (a: number, b: number) => (a < b ? ([a, b] as const) : ([b, a] as const));

/** The text in one line, and in each way to break it into more. */
function blocksOf(text: LocalizedText): readonly Block[] {
  const whole = fit(text, plainStyle, Infinity);
  const ways = [1, 0.6, 0.4].map((share) => fit(text, plainStyle, whole.width * share));
  return ways
    .filter(({ lines }, i) => i === 0 || lines.length > (ways[i - 1]?.lines.length ?? 0))
    .map((way) => ({ ...way, height: way.lines.length * lineHeight }));
}

/** The positions along a leg, from its middle outwards. @param beyond how much longer than the leg the text can be */
function centres(
  low: number,
  high: number,
  along: number,
  beyond: number = overhang,
): readonly number[] {
  const middle = (low + high) / 2;
  if (high - low < along - beyond) return [];
  const count = Math.max(0, Math.floor((high - low - along) / 2 / stride));
  return Array.from({ length: 2 * count + 1 }, (_, i) => {
    const offset = Math.ceil(i / 2) * stride;
    return Math.round(middle + (i % 2 === 0 ? offset : -offset));
  });
}

interface Side {
  readonly text: EdgeLabel;
  readonly box: Box;
  readonly cost: number;
}

interface Position {
  readonly at: number;
  readonly along: number;
  readonly low: number;
  readonly high: number;
  /** The number of breaks. */
  readonly lines: number;
}

function placeAt({ text, box, cost }: Side, { at, along, low, high, lines }: Position): LabelPlace {
  const offCentre = costs.offCentre * Math.abs(at - (low + high) / 2);
  const short = (costs.longest - Math.min(high - low, costs.longest)) / 10;
  return {
    text,
    box,
    cost: cost + lines * costs.line + offCentre + short,
    low: at - along / 2,
    high: at + along / 2,
  };
}

type Beside = (block: Block, line: number, at: number) => Side;

const above: Beside = (block, line, x) =>
  side(block, { x, y: line - aside - 1 - (block.height - lineHeight), anchor: 'middle' }, 0);

const below: Beside = (block, line, x) =>
  side(block, { x, y: line + aside + 2 * baseline, anchor: 'middle' }, costs.below);

const toRight: Beside = (block, line, y) =>
  side(block, { x: line + aside, y: firstLine(block, y), anchor: 'start' }, 0);

const toLeft: Beside = (block, line, y) => {
  const x = line - aside - block.width / 2;
  return side(block, { x, y: firstLine(block, y), anchor: 'middle' }, costs.left);
};

const firstLine = ({ height }: Block, y: number) => y - (height - lineHeight) / 2 + baseline;

function side({ lines, lang }: Block, at: Omit<Lines, 'lines' | 'lang'>, cost: number): Side {
  const text = { ...at, lines, ...(lang && { lang }) };
  return { text, box: textBox(text, plainStyle), cost };
}

/** In the middle of an upright leg, which stays visible above and below. */
const onLeg: Beside = (block, line, y) => {
  const place = side(block, { x: line, y: firstLine(block, y), anchor: 'middle' }, costs.onLine);
  return { ...place, text: { ...place.text, isOnLine: true } };
};
