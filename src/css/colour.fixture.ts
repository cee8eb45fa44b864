/** Red, green and blue of sRGB, each from 0 to 1. */
type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const times = ([first, second, third]: Matrix, [x, y, z]: Rgb): Rgb => [
  first[0] * x + first[1] * y + first[2] * z,
  second[0] * x + second[1] * y + second[2] * z,
  third[0] * x + third[1] * y + third[2] * z,
];

/** How a reader sees colours: Machado, Oliveira and Fernandes 2009, severity 1, for linear light. */
export const visions = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Vision = keyof typeof visions;

/** A channel without the transfer function of sRGB. */
const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** The linear light of a colour such as `#1540bf`. */
function lightOf(hex: string): Rgb {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!digits) throw new Error(`${hex} is not a colour of six digits.`);
  const [, red = '', green = '', blue = ''] = digits;
  const light = (channel: string) => linear(Number.parseInt(channel, 16) / 255);
  return [light(red), light(green), light(blue)];
}

function luminance(hex: string): number {
  const [red, green, blue] = lightOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours as WCAG 2.2 defines it.
 * @example contrast('#000000', '#ffffff') // => 21
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const clamped = (channel: number) => Math.min(1, Math.max(0, channel));

/** The place of linear light in OKLab, where equal distances look alike. */
function oklab(light: Rgb): Rgb {
  const [long, medium, short] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)],
  );
}

/**
 * How far two colours are apart for a reader, in OKLab.
 * @example distance('#000000', '#ffffff', 'protanopia') // => 1
 */
export function distance(one: string, other: string, vision: Vision): number {
  const seen = (hex: string) => {
    const [red, green, blue] = times(visions[vision], lightOf(hex));
    return oklab([clamped(red), clamped(green), clamped(blue)]);
  };
  const [from, to] = [seen(one), seen(other)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}
