import { crc32 } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const maxColours = 256;

/**
 * Opaque pixels as a PNG with a palette. If they have more colours than it holds, the rarest are replaced by the most
 * similar of the others; these are shades at the edges of lines and letters.
 * @param pixels red, green, blue and alpha of each pixel, row by row
 */
export async function indexedPng(
  pixels: Buffer,
  width: number,
  compress: (raw: Buffer) => Promise<Buffer>,
): Promise<Buffer> {
  const height = pixels.length / 4 / width;
  const { palette, rows } = indexed(pixels, width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which is the index of a colour; the rest are the only methods that there are.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', await compress(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}

type Colour = readonly [red: number, green: number, blue: number];

interface Indexed {
  readonly palette: Buffer;
  /** For each row a byte for "not filtered", and the index of the colour of each pixel. */
  readonly rows: Buffer;
}

function indexed(pixels: Buffer, width: number): Indexed {
  const values = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const counts = countsOf(values);
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  const colours = byCount.map(([value]) => value);
  const kept = colours.slice(0, maxColours).map(colourOf);
  const indices = new Map(
    colours.map((value, i) => [value, i < maxColours ? i : nearest(colourOf(value), kept)]),
  );
  const height = pixels.length / 4 / width;
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 1; x <= width; x += 1, at += 4) {
      const value = values.getUint32(at);
      if (value !== last) [last, index] = [value, indices.get(value) ?? 0];
      rows[y * (width + 1) + x] = index;
    }
  }
  return { palette: Buffer.from(kept.flat()), rows };
}

/** How often each colour occurs. Most pixels have the colour of the one before. */
function countsOf(values: DataView): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (value: number, count: number) => counts.set(value, (counts.get(value) ?? 0) + count);
  let [last, run] = [values.getUint32(0), 0];
  for (let at = 0; at < values.byteLength; at += 4) {
    const value = values.getUint32(at);
    if (value !== last) {
      add(last, run);
      [last, run] = [value, 0];
    }
    run += 1;
  }
  add(last, run);
  return counts;
}

const colourOf = (value: number): Colour => [
  value >>> 24,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
];

/** The index of the colour of a palette that differs least. */
function nearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  let [least, index] = [Infinity, 0];
  palette.forEach(([r, g, b], i) => {
    const difference = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (difference < least) [least, index] = [difference, i];
  });
  return index;
}
