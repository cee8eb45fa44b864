/**
 * The widest drawings for a column of the site and for a phone, in units of the figure. `src/mermaid/Mermaid` chooses
 * between the two by the width of the column.
 */
export const widest = { wide: 640, narrow: 352 } as const;
