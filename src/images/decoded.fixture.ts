import { inflateSync } from 'node:zlib';

/** The pixels of a PNG that `indexedPng` has written. */
export interface Decoded {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel, such as `#12161c`. */
  readonly colourAt: (x: number, y: number) => string;
}

/** Reads a PNG with a palette whose rows are not filtered. @throws Error if it is another kind of PNG */
export function decodedPng(png: Buffer): Decoded {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const chunk = (type: string): Buffer => {
    const data = chunks.get(type);
    if (!data) throw new Error(`the PNG has no ${type}`);
    return data;
  };
  const [header, palette] = [chunk('IHDR'), chunk('PLTE')];
  const rows = inflateSync(chunk('IDAT'));
  const colours = Array.from(
    { length: palette.length / 3 },
    (_, i) => `#${palette.toString('hex', 3 * i, 3 * i + 3)}`,
  );
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 3 || rows.length !== (width + 1) * height)
    throw new Error('the PNG is not of eight bits with a palette');
  for (let y = 0; y < height; y += 1)
    if (rows[y * (width + 1)] !== 0) throw new Error(`row ${y} of the PNG is filtered`);
  return {
    width,
    height,
    colourAt: (x, y) => colours[rows[y * (width + 1) + x + 1] ?? 0] ?? '',
  };
}
