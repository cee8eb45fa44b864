import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

import { faceFiles, faceName } from '../typeface/files';
import { indexedPng } from './indexed-png';

/** The machine's own fonts are not used, so that every machine draws the same. */
const font = {
  fontFiles: Object.values(faceFiles.static),
  loadSystemFonts: false,
  defaultFontFamily: faceName,
} satisfies ResvgRenderOptions['font'];

/** Controls, halves of characters, and two more: no SVG with them is drawn, not even if they are escaped. */
const notOfXml = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as content of an SVG, without the characters that XML does not have. */
export const escaped = (text: string): string =>
  text
    .replace(notOfXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // `]]>` is not allowed.
    .replaceAll('>', '&gt;');

/**
 * An SVG as PNG, with the same bytes on every machine. Texts say their font by `font-family`, `font-size` and
 * `font-weight`: the shorthand `font` has no effect.
 * @param scale pixels for each unit of the SVG
 */
export function pngOf(svg: string, scale = 1): Buffer {
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}

/** As `pngOf`, without transparency and with at most 256 colours: a third of the size. */
export async function smallPngOf(svg: string): Promise<Buffer> {
  const { pixels, width } = await renderAsync(svg, { font });
  return indexedPng(pixels, width, promisify(deflate));
}
