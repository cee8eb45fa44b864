/** How much space the parts of a sequence may have. */
export interface Budget {
  /** The widths at which names and the labels of arrows are broken into lines. */
  readonly name: number;
  readonly label: number;
  /**
   * `row`: the cards of the participants are side by side. `stairs`: each is in a row of its own, for lifelines that are
   * closer to each other than their names are wide.
   */
  readonly heads: 'row' | 'stairs';
  /**
   * If set, the first and the last lifeline are at most as far apart, and labels may be wider than their arrows.
   */
  readonly limit?: number;
}

const sizes = [220, 180, 140, 110, 88, 72, 56] as const;

const inRow = sizes.map((label): Budget => ({ name: Math.min(label, 132), label, heads: 'row' }));
const onStairs = sizes.slice(2).map((label): Budget => ({ name: 200, label, heads: 'stairs' }));

/** What to try, from the most comfortable to the tightest. */
export const budgetsFor = (limit: number): readonly Budget[] => [
  ...inRow,
  ...onStairs,
  ...[32, 64, 96, 128, 160, 192, 224, 256].map((sides): Budget => ({
    ...squeezed,
    limit: limit - sides,
  })),
];

const squeezed = { name: 200, label: 100, heads: 'stairs' } as const;
