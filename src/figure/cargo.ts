/**
 * The kind of a message. Each has a shape as well as a colour of its own: `async` is a request of work that continues
 * after the response.
 */
export type Cargo = 'request' | 'async' | 'response' | 'refusal';

/** What a line of a figure means: a message, or a connection at rest. */
export type LineKind = Cargo | 'rest';

/** Whether a message goes back to the caller. */
export const isReply = (cargo: LineKind): boolean => cargo === 'response' || cargo === 'refusal';

/** Between an arrowhead and the border that it points to, so that neither hides the other. */
export const headGap = 2;

/**
 * The arrowhead of each kind of line, for a line that ends at 0 0 and comes from the left: filled, doubled, open, or
 * a cross. It ends `headGap` before the border; `cut` is how much shorter the
 * line is.
 */
export const heads = {
  request: { path: 'M-10 -4.5L-2 0L-10 4.5z', cut: 6 },
  async: { path: 'M-11 -4L-7 0L-11 4M-6 -4L-2 0L-6 4', cut: 3 },
  response: { path: 'M-9 -4.5L-2 0L-9 4.5', cut: 3 },
  refusal: { path: 'M-10 -4L-2 4M-10 4L-2 -4', cut: 6 },
  rest: { path: 'M-8 -4L-2 0L-8 4', cut: 3 },
} as const satisfies Record<LineKind, { readonly path: string; readonly cut: number }>;
