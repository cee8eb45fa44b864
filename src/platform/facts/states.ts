/** How sure a fact is, from the surest. */
export const FACT_STATES = [
  'documented',
  'example',
  'contradicted',
  'assumed',
  'not-published',
] as const;
export type FactState = (typeof FACT_STATES)[number];
