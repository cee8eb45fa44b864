import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The files of the font in which pictures are drawn, by weight. */
export const fontFiles = {
  400: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  600: resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
} as const;

export type Weight = keyof typeof fontFiles;

const measures = { 400: measureOf(fontFiles[400]), 600: measureOf(fontFiles[600]) } as const;

/**
 * The width of a line of text, in the unit of `size`: the sum of the advance widths, without kerning.
 * @example textWidth('WAF', 20, 600) // => 48.6
 */
export const textWidth = (text: string, size: number, weight: Weight): number =>
  Array.from(text).reduce((sum, character) => sum + measures[weight](character), 0) * size;

/** Reads the advance width of a character, in ems, from the tables of an OpenType font. */
function measureOf(file: string): (character: string) => number {
  const font = readFileSync(file);
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const record = 12 + 16 * i;
      return [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)] as const;
    }),
  );
  const at = (table: string): number => {
    const offset = tables.get(table);
    if (offset === undefined) throw new Error(`${file} has no table "${table}".`);
    return offset;
  };
  const unitsPerEm = font.readUInt16BE(at('head') + 18);
  const lastMetric = font.readUInt16BE(at('hhea') + 34) - 1;
  const widths = at('hmtx');
  const glyphOf = glyphsOf(font, at('cmap'));
  const known = new Map<string, number>();
  return (character) => {
    const metric = () => Math.min(glyphOf(character.codePointAt(0) ?? 0), lastMetric);
    const width = known.get(character) ?? font.readUInt16BE(widths + 4 * metric()) / unitsPerEm;
    known.set(character, width);
    return width;
  };
}

/** The glyph of each character of the basic plane: the subtable of format 4. Glyph 0 stands for all others. */
function glyphsOf(font: Buffer, cmap: number): (code: number) => number {
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
  const segments = Array.from({ length: length / 2 }, (_, i) => ({
    end: font.readUInt16BE(ends + 2 * i),
    start: font.readUInt16BE(starts + 2 * i),
    delta: font.readUInt16BE(deltas + 2 * i),
    place: offsets + 2 * i,
  }));
  return (code) => {
    const segment = segments.find(({ end }) => code <= end);
    if (!segment || code < segment.start) return 0;
    const { start, delta, place } = segment;
    const offset = font.readUInt16BE(place);
    if (offset === 0) return (code + delta) % 0x10000;
    const glyph = font.readUInt16BE(place + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
  };
}
