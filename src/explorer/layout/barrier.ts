import { type Box, type Point, bottom, crosses, right } from '../../figure/geometry';

/** Whether a vertical or horizontal leg passes through an obstacle. */
export type Barrier = (a: Point, b: Point) => boolean;

/** The barrier of some boxes. Only a few of the boxes cross any one line, and the result is cached for each line. */
export function barrier(boxes: readonly Box[]): Barrier {
  const atHeight = known((y) => boxes.filter((box) => box.y < y && y < bottom(box)));
  const atWidth = known((x) => boxes.filter((box) => box.x < x && x < right(box)));
  return (a, b) => (a.y === b.y ? atHeight(a.y) : atWidth(a.x)).some((box) => crosses(box, a, b));
}

function known(find: (at: number) => readonly Box[]): (at: number) => readonly Box[] {
  const found = new Map<number, readonly Box[]>();
  return (at) => {
    const boxes = found.get(at) ?? find(at);
    found.set(at, boxes);
    return boxes;
  };
}
