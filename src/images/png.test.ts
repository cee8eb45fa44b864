import { describe, expect, it } from 'vitest';

import { hostileTexts } from '../../tests/hostile/texts';
import { decodedPng } from './decoded.fixture';
import { textWidth } from '../typeface/width';
import { escaped, pngOf, smallPngOf } from './png';

const svg = (content: string, width = 400, height = 100) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#000000"/>${content}</svg>`;

it('any text can be drawn, without the characters that XML does not have', () => {
  const texts = [
    ...hostileTexts,
    '\u0001\uD800\uFFFE',
    String.fromCharCode(...Array(0x3000).keys()),
  ];
  for (const text of texts) {
    expect(() => pngOf(svg(`<text x="9" y="32">${escaped(text)}</text>`))).not.toThrow();
  }
  expect(escaped('a\u0000b\u{1F600}\uDC00')).toBe('ab\u{1F600}');
});

describe('a small PNG', () => {
  it('has the size and the colours of its drawing, and the same bytes each time', async () => {
    const drawing = svg('<rect x="10" y="20" width="30" height="40" fill="#ff8a80"/>');
    const png = await smallPngOf(drawing);
    const { width, height, colourAt } = decodedPng(png);
    expect([width, height]).toEqual([400, 100]);
    expect([colourAt(9, 19), colourAt(10, 20), colourAt(39, 59), colourAt(40, 60)]).toEqual([
      '#000000',
      '#ff8a80',
      '#ff8a80',
      '#000000',
    ]);
    expect(png.equals(await smallPngOf(drawing))).toBe(true);
  });

  it('replaces only the rarest colours if there are too many, each by one that resembles it', async () => {
    const shades = Array.from({ length: 200 }, (_, red) => red);
    const bars = shades.map(
      (red) =>
        `<rect x="${2 * red}" y="0" width="2" height="1" fill="rgb(${red},0,0)"/><rect x="${2 * red}" y="1" width="1" height="1" fill="rgb(${red},1,0)"/>`,
    );
    const { colourAt } = decodedPng(await smallPngOf(svg(bars.join(''))));
    const redOf = (colour: string) => parseInt(colour.slice(1, 3), 16);
    expect(shades.map((red) => redOf(colourAt(2 * red, 0)))).toEqual(shades);
    const replaced = shades.filter((red) => colourAt(2 * red, 1).slice(3, 5) === '00');
    expect(replaced.length).toBeGreaterThan(100);
    expect(shades.filter((red) => redOf(colourAt(2 * red, 1)) !== red)).toEqual([]);
  });

  it('is smaller than one with all colours', async () => {
    const drawing = svg(
      '<text x="9" y="60" font-family="IBM Plex Sans" font-size="50" fill="#fff">Aa</text>',
    );
    expect((await smallPngOf(drawing)).length).toBeLessThan(pngOf(drawing).length);
  });
});

describe('the width of a text', () => {
  const texts = [
    'Network security',
    'Modèle de responsabilité partagée',
    '« Jusqu’où\u00a0»\u202f?',
  ];
  it.each(texts.flatMap((text) => ([400, 600] as const).map((weight) => [text, weight] as const)))(
    '%s is that of its ink in weight %i',
    async (text, weight) => {
      const size = 40;
      const drawn = `<text x="0" y="60" font-family="IBM Plex Sans" font-size="${size}" font-weight="${weight}" fill="#fff">${text}</text>`;
      const { width, height, colourAt } = decodedPng(await smallPngOf(svg(drawn, 1000)));
      const hasInk = (x: number) =>
        Array.from({ length: height }, (_, y) => colourAt(x, y)).some((each) => each !== '#000000');
      const inked = Array.from({ length: width }, (_, x) => x).filter(hasInk);
      const measured = textWidth(text, size, weight);
      expect(Math.max(...inked)).toBeLessThan(measured + 1);
      expect(Math.max(...inked)).toBeGreaterThan(0.97 * measured - 3);
    },
  );
});
