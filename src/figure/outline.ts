import type { Kind } from './card-parts';
import { cornerRadius, type Box } from './geometry';

/** What a component does for a request, by the kind of component: most answer while the client waits. */
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
const stackDepth = 3;
/** Half the height of the lid of a drum. */
const lid = 2.5;
/** The side of a folded corner. */
const fold = 11;

/** What a border leaves less for a name, at its end and at its foot; a lid moves the name down instead. */
export function insetOf(meaning: Meaning | undefined): {
  readonly end: number;
  readonly foot: number;
} {
  if (meaning === 'async') return { end: stackDepth - 1, foot: stackDepth };
  return { end: 0, foot: meaning === 'storage' ? -2 * lid : 0 };
}

/** The paths of a border: the card itself, which is filled, and the lines that belong to it. */
export interface Outline {
  readonly card: string;
  readonly lines?: string;
}

interface Size extends Pick<Box, 'width' | 'height'> {
  /** Whether the last lower corner is folded: the documented topology does not draw the component. */
  readonly isFolded?: boolean;
}

/**
 * The border of a card, from its upper left corner: asynchronous work is a stack, a store is a drum.
 * @example outlineOf(undefined, { width: 84, height: 54 }).card // => 'M8 0H76…'
 */
export function outlineOf(meaning: Meaning | undefined, size: Size): Outline {
  switch (meaning) {
    case 'async':
      return stack(size);
    case 'storage':
      return drum(size);
    case undefined: {
      const { width, height, isFolded = false } = size;
      const end = foot(width, height, isFolded);
      return {
        card: `M8 0H${width - 8}q8 0 8 8${end}V8q0-8 8-8z`,
        ...(isFolded && { lines: crease(width, height) }),
      };
    }
  }
}

const crease = (width: number, height: number) => `M${width} ${height - fold}h-${fold}v${fold}`;

/** The lower border, from the right side to the left. */
function foot(width: number, height: number, isFolded: boolean): string {
  const corner = isFolded ? `V${height - fold}l-${fold} ${fold}` : `V${height - 8}q0 8-8 8`;
  return `${corner}H8q-8 0-8-8`;
}

/** The card in front is smaller, so that the whole stack fits the box. */
function stack({ width, height, isFolded = false }: Size): Outline {
  const [w, h] = [width - stackDepth, height - stackDepth];
  const behind = isFolded ? `V${height - fold}l-${fold} ${fold}` : `V${height - 8}q0 8-8 8`;
  return {
    card: `M8 0H${w - 8}q8 0 8 8${foot(w, h, isFolded)}V8q0-8 8-8z`,
    lines: `${isFolded ? crease(w, h) : ''}M${w} ${stackDepth}q${stackDepth} 2 ${stackDepth} 8${behind}H11q-6 0-8-${stackDepth}`,
  };
}

/** A lid, and unless a corner is folded, a round foot. */
function drum({ width, height, isFolded = false }: Size): Outline {
  const half = width / 2;
  const arc = (down: number) =>
    `c0 ${down} ${half} ${down} ${half} ${down}s${half} 0 ${half} ${-down}`;
  const base = isFolded
    ? `V${height - fold}l-${fold} ${fold}H${cornerRadius}q-8 0-8-8`
    : `V${height - lid}c0 ${lid}-${half} ${lid}-${half} ${lid}s-${half} 0-${half}-${lid}`;
  return {
    card: `M0 ${lid}${arc(-lid)}${base}z`,
    lines: `M0 ${lid}${arc(lid)}${isFolded ? crease(width, height) : ''}`,
  };
}
