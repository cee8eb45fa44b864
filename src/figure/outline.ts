import type { Kind } from './card-parts';
import type { Box } from './geometry';
import { cornerRadius } from './path';

/** What a component does for a request, by the kind of component: most work while the client waits. */
export type Meaning = 'async' | 'storage';

const meanings: Partial<Record<Kind, Meaning>> = {
  queue: 'async',
  job: 'async',
  sender: 'async',
  store: 'storage',
};

/** Queues, jobs and senders work after the response; stores keep data. */
export const meaningOf = (kind: Kind): Meaning | undefined => meanings[kind];

/** How far the card behind a stacked one looks out. */
export const stackDepth = 3;
/** Half the height of the lid of a drum. */
export const lid = 2.5;
/** The side of a folded corner. */
const fold = 11;
const radius = cornerRadius;

/** The paths of a border: the card itself, which is filled, and the lines that belong to it. */
export interface Outline {
  readonly card: string;
  readonly lines: string;
}

interface Size extends Pick<Box, 'width' | 'height'> {
  /** Whether the last lower corner is folded: the documented topology does not draw the component. */
  readonly isFolded?: boolean;
}

/**
 * The border of a card, from its upper left corner: asynchronous work is a stack, a store is a drum.
 * @example outlineOf(undefined, { width: 84, height: 54 }).card // => 'M8 0H76…'
 */
export function outlineOf(
  meaning: Meaning | undefined,
  { width, height, isFolded = false }: Size,
): Outline {
  // The card in front is smaller, so that the whole stack fits the box.
  const depth = meaning === 'async' ? stackDepth : 0;
  const [w, h] = [width - depth, height - depth];
  const crease = isFolded ? `M${w} ${h - fold}h-${fold}v${fold}` : '';
  const side = (end: number) =>
    isFolded
      ? `V${end - fold}l-${fold} ${fold}`
      : `V${end - radius}q0 ${radius}-${radius} ${radius}`;
  const foot = `${side(h)}H${radius}q-${radius} 0-${radius}-${radius}`;
  if (meaning === 'storage') {
    const arc = (by: number) => `c0 ${by} ${w / 2} ${by} ${w / 2} ${by}s${w / 2} 0 ${w / 2} ${-by}`;
    const round = `V${h - lid}c0 ${lid}-${w / 2} ${lid}-${w / 2} ${lid}s-${w / 2} 0-${w / 2}-${lid}`;
    return {
      card: `M0 ${lid}${arc(-lid)}${isFolded ? foot : round}z`,
      lines: `M0 ${lid}${arc(lid)}${crease}`,
    };
  }
  const behind = `M${w} ${depth}q${depth} 2 ${depth} ${radius}${side(height)}H11q-6 0-${radius}-${depth}`;
  return {
    card: `M${radius} 0H${w - radius}q${radius} 0 ${radius} ${radius}${foot}V${radius}q0-${radius} ${radius}-${radius}z`,
    lines: depth > 0 ? crease + behind : crease,
  };
}
