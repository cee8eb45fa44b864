/** The views of the figure, in addition to the route of a request. */
export const lenses = ['responsibility', 'security', 'environment'] as const;
export type Lens = (typeof lenses)[number];

/** @example isLens('security') // => true */
export function isLens(name: string | undefined): name is Lens {
  return lenses.some((lens) => lens === name);
}
