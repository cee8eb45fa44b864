/** A drawn fence as plain data: what the build gives a page, and what the page draws. */
import type { Outcome } from '../figure/Badge';
import type { Kind } from '../figure/card-parts';
import type { LineKind } from '../figure/cargo';
import type { End } from '../figure/Edge';
import type { Box, Point } from '../figure/geometry';
import type { EdgeLabel, Lines } from '../figure/text';

export interface MermaidFigure {
  /** The text alternative: `accTitle` and `accDescr` of the fence. */
  readonly title: string;
  readonly description: string;
  /** For a column of the site, and also for a phone if it is narrow enough. */
  readonly wide: Drawing;
  /** For a phone. */
  readonly narrow?: Drawing;
}

/** Where everything of a figure is. What is absent, it does not have. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly bands?: readonly BandShape[];
  readonly lifelines?: readonly Lifeline[];
  readonly activations?: readonly Box[];
  /** The borders between the sections of a block. */
  readonly dividers?: readonly Divider[];
  readonly edges: readonly EdgeShape[];
  readonly cards: readonly CardShape[];
  /** Where states start and end. */
  readonly terminals?: readonly Terminal[];
  readonly notes?: readonly NoteShape[];
  readonly blockLabels?: readonly BlockLabel[];
  readonly labels: readonly EdgeLabel[];
}

export interface BandShape {
  readonly box: Box;
  /** Absent from the blocks of a sequence, which have labels of their own. */
  readonly label?: Lines;
  /** How many bands it is in. */
  readonly depth: number;
}

/** The line below a participant, in the pieces between texts that are on it. */
export interface Lifeline {
  readonly x: number;
  readonly pieces: readonly Range[];
}

/** From top to bottom. */
export type Range = readonly [from: number, to: number];

export interface Divider {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

export interface EdgeShape {
  readonly points: readonly Point[];
  readonly line: LineKind;
  readonly ends: readonly End[];
}

export interface CardShape {
  readonly box: Box;
  readonly label: Lines;
  /** What is said of it below its name. */
  readonly remark?: Lines;
  readonly kind?: Kind;
  readonly shape?: Shape;
  readonly outcome?: Outcome;
}

/** A border that is not the one of a kind: an end of a process has round ends, a decision is a diamond. */
export type Shape = 'terminal' | 'decision';

/** A disc where a state machine starts, a ring where it ends. */
export interface Terminal {
  readonly type: 'start' | 'end';
  readonly box: Box;
}

export interface NoteShape {
  readonly box: Box;
  readonly label: Lines;
}

/** What mermaid calls the blocks of a sequence and their sections. */
export const blockWords = [
  'loop',
  'alt',
  'else',
  'opt',
  'par',
  'and',
  'critical',
  'option',
  'break',
] as const;
export type BlockWord = (typeof blockWords)[number];

/** The word of a block or section, and its condition after the word. */
export interface BlockLabel extends Point {
  readonly word: BlockWord;
  readonly lines: readonly string[];
  readonly depth: number;
}
