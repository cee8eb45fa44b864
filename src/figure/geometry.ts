/** Lengths are in units of the figure: a unit is one CSS pixel if the figure is shown at its own width. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
export const center = (box: Box): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

export function grow(box: Box, by: number): Box {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  };
}

export function contains(outer: Box, box: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    right(box) <= right(outer) &&
    bottom(box) <= bottom(outer)
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

/** Whether a horizontal or vertical leg passes through the inside of a box. */
export function crosses(box: Box, a: Point, b: Point): boolean {
  return (
    Math.max(a.x, b.x) > box.x &&
    Math.min(a.x, b.x) < right(box) &&
    Math.max(a.y, b.y) > box.y &&
    Math.min(a.y, b.y) < bottom(box)
  );
}
