/**
 * Upper estimates of character widths, in ems. The reader's system chooses the font, so these are the bold
 * advances of DejaVu Sans, one of the widest fonts that `system-ui` can resolve to: text that fits
 * in DejaVu Sans also fits in Segoe UI, San Francisco, Roboto and Arial.
 */
const advances: readonly (readonly [ems: number, characters: string])[] = [
  [0.31, "'"],
  [0.35, 'ijl \u00a0\u202f'],
  [0.38, 'IJ,./·’'],
  [0.42, ':;-'],
  [0.48, 'ft!()'],
  [0.53, 'rs"*–_'],
  [0.6, 'cz?'],
  [0.65, 'Lvxy«»'],
  [0.69, 'aekoFT0123456789'],
  [0.73, 'bdghnpqusSEPY'],
  [0.78, 'ABCKRVXZ'],
  [0.84, 'DGHNU#+<=>✕'],
  [0.87, 'OQ&'],
  [0.93, 'w'],
];
const widest = 1.17;

const emsOf: ReadonlyMap<string, number> = new Map(
  advances.flatMap(([ems, characters]) =>
    Array.from(characters).map((character) => [character, ems]),
  ),
);

export type Weight = 'regular' | 'bold';
/** The regular weight is at most this wide, compared with the bold. */
const regularShare = 0.93;

/**
 * An upper estimate of the width of a line of text, in the unit of `size`.
 * @example textWidth('WAF', 13, 'bold') // => 34.19
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const ems = Array.from(text.normalize('NFD').replace(/\p{Mark}/gu, ''))
    .map((character) => emsOf.get(character) ?? widest)
    .reduce((sum, width) => sum + width, 0);
  return ems * size * (weight === 'bold' ? 1 : regularShare);
}
