/** The advance widths of characters, in thousandths of an em. */
export type Advances = Readonly<Record<string, number>>;

/** The advance widths of all characters of the basic plane that an OpenType font has, from its tables. */
export function advancesIn(font: Buffer): Advances {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const record = 12 + 16 * i;
      return [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)] as const;
    }),
  );
  const at = (table: string): number => {
    const offset = tables.get(table);
    if (offset === undefined) throw new Error(`The font has no table "${table}".`);
    return offset;
  };
  const unitsPerEm = font.readUInt16BE(at('head') + 18);
  const lastMetric = font.readUInt16BE(at('hhea') + 34) - 1;
  const widths = at('hmtx');
  return Object.fromEntries(
    glyphsIn(font, at('cmap')).map(([code, glyph]) => {
      const advance = font.readUInt16BE(widths + 4 * Math.min(glyph, lastMetric));
      return [String.fromCharCode(code), Math.round((1000 * advance) / unitsPerEm)];
    }),
  );
}

/** The characters of the basic plane, each with its glyph: the subtable of format 4. */
function glyphsIn(font: Buffer, cmap: number): readonly (readonly [code: number, glyph: number])[] {
  const subtable = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4),
  ).find((offset) => font.readUInt16BE(offset) === 4);
  if (subtable === undefined) throw new Error('The font has no characters of the basic plane.');
  const length = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  // Four arrays of numbers, and two bytes of padding after the first.
  const starts = ends + length + 2;
  const deltas = starts + length;
  const offsets = deltas + length;
  return Array.from({ length: length / 2 }, (_, i) => 2 * i).flatMap((at) => {
    const start = font.readUInt16BE(starts + at);
    const delta = font.readUInt16BE(deltas + at);
    const offset = font.readUInt16BE(offsets + at);
    const codes = Array.from(
      { length: font.readUInt16BE(ends + at) - start + 1 },
      (_, i) => start + i,
    );
    return codes.flatMap((code) => {
      const listed =
        offset === 0 ? code : font.readUInt16BE(offsets + at + offset + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + delta) % 0x10000;
      return glyph === 0 ? [] : [[code, glyph] as const];
    });
  });
}
