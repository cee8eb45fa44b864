/** What the two processes that draw a diagram send each other: plain data. */
import type { MermaidFigure } from '../figure';

interface DrawingError {
  readonly message: string;
  /** Line inside the fence, from 1; absent where the whole diagram is at fault. */
  readonly line?: number | undefined;
}

export interface Question {
  readonly id: number;
  readonly source: string;
}

export type Answer =
  | { readonly type: 'drawn'; readonly figure: MermaidFigure }
  | { readonly type: 'failed'; readonly error: DrawingError };

export interface Reply {
  readonly id: number;
  readonly answer: Answer;
}
