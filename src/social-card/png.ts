import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);
const fontFiles = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
];

/** A text as content of an SVG. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * An SVG as PNG, with the same bytes on every machine: the machine's own fonts are not used.
 * @param scale pixels for each unit of the SVG
 */
export function pngOf(svg: string, scale = 1): Buffer {
  const font = {
    fontFiles: fontFiles.map((file) => resolve(file)),
    loadSystemFonts: false,
    defaultFontFamily: 'Inter',
  };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
