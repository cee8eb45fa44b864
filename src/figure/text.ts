import type { Point } from './geometry';

/** Lines of text, one below the other; `y` is the baseline of the first. */
export interface Lines extends Point {
  readonly anchor: 'start' | 'middle';
  readonly lines: readonly string[];
  /** Set if the text has no translation and is in English. */
  readonly lang?: 'en';
}

/** The text of a connection. */
export interface EdgeLabel extends Lines {
  /** Set on a text that is on its connection instead of beside it. */
  readonly isOnLine?: true;
}

/** The sizes of the texts of a figure; no text is shown smaller than 12. */
export const textSize = { lane: 12.5, node: 13 } as const;
export const lineHeight = 16;
