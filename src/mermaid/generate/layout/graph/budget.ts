import type { Direction, Graph } from '../../model';

/** How much space the parts of a drawing may have. */
export interface Budget {
  readonly direction: Direction;
  /** The widths at which names and the labels of arrows are broken into lines. */
  readonly name: number;
  readonly label: number;
  /** Between cards side by side. */
  readonly gap: number;
  /** Whether all cards are as wide as the widest. */
  readonly isUniform: boolean;
  /** The most cards side by side. */
  readonly bound?: number;
}

/** From the most comfortable to the tightest. */
const roomy = [
  { name: 132, label: 150, gap: 28, isUniform: true },
  { name: 132, label: 132, gap: 24, isUniform: false },
  { name: 104, label: 110, gap: 20, isUniform: false },
  { name: 88, label: 88, gap: 16, isUniform: false },
] as const;
const tight = [
  { name: 104, label: 120, gap: 20, isUniform: true },
  { name: 104, label: 104, gap: 16, isUniform: false },
  { name: 80, label: 80, gap: 12, isUniform: false },
  { name: 60, label: 64, gap: 12, isUniform: false },
] as const;
const bounds = { wide: [5, 4, 3], narrow: [3, 2, 1] } as const;

/** What to try for a column: the author's direction, then the other one, at last with few cards side by side. */
export function wideBudgets({ direction }: Graph): readonly Budget[] {
  return [
    ...inDirection(direction, roomy),
    ...inDirection(across(direction), roomy),
    ...bounded(roomy.slice(2), bounds.wide),
  ];
}

/** What to try for a phone: from top to bottom, from left to right, at last with few cards side by side. */
export function narrowBudgets({ direction }: Graph): readonly Budget[] {
  return [
    ...inDirection(direction === 'BT' ? 'BT' : 'TB', tight),
    ...inDirection('LR', tight),
    ...bounded(tight.slice(1), bounds.narrow),
  ];
}

type Sizes = Omit<Budget, 'direction'>;

const inDirection = (direction: Direction, sizes: readonly Sizes[]): readonly Budget[] =>
  sizes.map((each) => ({ ...each, direction }));

const bounded = (sizes: readonly Sizes[], limits: readonly number[]): readonly Budget[] =>
  limits.flatMap((bound) => sizes.map((each): Budget => ({ ...each, bound, direction: 'TB' })));

const across = (direction: Direction): Direction =>
  direction === 'LR' || direction === 'RL' ? 'TB' : 'LR';
