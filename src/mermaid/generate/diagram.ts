/** What the two processes that draw a diagram say to each other: plain data. */
import type { Element } from 'hast';

/** The kinds of diagram that can be drawn: mermaid's name of each, and the word a fence starts with. */
export const drawableKinds = {
  'flowchart-v2': 'flowchart',
  sequence: 'sequenceDiagram',
  stateDiagram: 'stateDiagram-v2',
  classDiagram: 'classDiagram',
  er: 'erDiagram',
} as const satisfies Record<string, string>;

export interface Drawing {
  /** SVG markup as beautiful-mermaid writes it: with a style element and colours as CSS variables. */
  readonly svg: string;
  /** The text alternative: `accTitle` and `accDescr` of the fence. */
  readonly title: string;
  readonly description: string;
  /** Every text that mermaid read, and how many arrows: what the SVG has to show. */
  readonly labels: readonly string[];
  readonly arrows: number;
}

export interface DrawingError {
  readonly message: string;
  /** Line inside the fence, from 1; absent where the whole diagram is at fault. */
  readonly line?: number;
}

export interface Question {
  readonly id: number;
  readonly source: string;
  /** Starts every id of the figure, so that several can stand on one page. */
  readonly prefix: string;
}

export type Answer =
  | { readonly type: 'drawn'; readonly figure: Element }
  | { readonly type: 'failed'; readonly error: DrawingError };

export interface Reply {
  readonly id: number;
  readonly answer: Answer;
}
