/**
 * Exponentially distributed numbers with mean 1, by the ziggurat algorithm of Marsaglia and Tsang: mostly one
 * 32-bit draw and one multiplication. Its tables use logarithms, so that the results of a load test may
 * differ in their last digits between JavaScript engines; no trace depends on them.
 */
const LAYERS = 256;
/** The start of the tail, and the area of each layer, for 256 layers. */
const TAIL = 7.69711747013104972;
const AREA = 0.0039496598225815571993;

/** Right edge of each layer from the widest up, with that of the base (tail included) first. */
const EDGES = new Float64Array(LAYERS + 1);
/** Height of the density at each edge. */
const HEIGHTS = new Float64Array(LAYERS + 1);
const SCALE = 1 / 4294967296;

EDGES[0] = AREA / Math.exp(-TAIL);
EDGES[1] = TAIL;
for (let i = 2; i < LAYERS; i += 1) {
  const edge = EDGES[i - 1] ?? 0;
  EDGES[i] = -Math.log(AREA / edge + Math.exp(-edge));
}
for (let i = 0; i <= LAYERS; i += 1) HEIGHTS[i] = Math.exp(-(EDGES[i] ?? 0));

/** Draws a number with mean 1. @param next uniformly distributed 32-bit integers */
export function exponential(next: () => number): number {
  let beyond = 0;
  for (;;) {
    const layer = next() & 255;
    const edge = EDGES[layer] ?? 0;
    const x = next() * SCALE * edge;
    if (x < (EDGES[layer + 1] ?? 0)) return beyond + x;
    if (layer === 0) {
      // The tail of an exponential distribution is again exponential.
      beyond += TAIL;
      continue;
    }
    const low = HEIGHTS[layer] ?? 0;
    const high = HEIGHTS[layer + 1] ?? 1;
    if (low + next() * SCALE * (high - low) < Math.exp(-x)) return beyond + x;
  }
}
