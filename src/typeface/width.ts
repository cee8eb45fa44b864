import advances from './advances';

export type Weight = keyof typeof advances;

/** The width of a letter or sign that the typeface does not have: another font draws it. */
const unknown = 1000;

/**
 * The width of a line of text in the typeface, in the unit of `size`: the sum of the advance widths. Kerning, which moves
 * some pairs together, is left out.
 * @example textWidth('WAF', 20, 600) // => 44.5
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const widths = advances[weight];
  // The narrow no-break space is the one space that the typeface lacks; browsers draw it narrower than another one.
  const missing = (character: string) =>
    /\s/.test(character) ? (widths[' '] ?? unknown) : unknown;
  const sum = Array.from(text.normalize('NFC')).reduce(
    (total, character) => total + (widths[character] ?? missing(character)),
    0,
  );
  return (sum * size) / 1000;
}
