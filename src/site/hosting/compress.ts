import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { stored, stores } from '../../files/store';
import { CommandError } from '../../faults/command-error';

const compressible = /\.(?:html|js|css|json|xml|svg|txt|yaml|webmanifest|md|csv)$/;
const smallest = 1024;
const atOnce = 16;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * What a page shows before it is touched, and the pack of the guide, are compressed best. One step less makes the
 * application 2 % larger in less than half of the time; for the rest, even that would slow down the build.
 */
const qualities = {
  page: constants.BROTLI_MAX_QUALITY,
  application: constants.BROTLI_MAX_QUALITY - 1,
  rest: 6,
} as const;
export type Compression = keyof typeof qualities;

/**
 * Writes the `.br` and `.gz` of each text file of 1 KiB or more, so that the server need not compress.
 * @param setOf the set of a file, by its path in the directory; undefined if it is not to be compressed
 * @param store the folder that caches the compressed files by content for the next build
 * @example await compressFiles('build', (name) => (isAsset(name) ? 'page' : undefined))
 */
export async function compressFiles(
  directory: string,
  setOf: (name: string) => Compression | undefined,
  store: string = stores.compressed,
): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .values();
  const work = async () => {
    for (const file of files) {
      const set = setOf(path.relative(directory, file).split(path.sep).join('/'));
      if (set !== undefined) await compressFile(file, set, store);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** As `compressFiles`, for one file of either set. */
export async function compressFile(
  file: string,
  set: Compression,
  store: string = stores.compressed,
): Promise<void> {
  const content = await readFile(file);
  if (content.byteLength < smallest) return;
  const quality = qualities[set];
  const digest = createHash('sha256').update(content).digest('hex');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(content.byteLength),
  };
  const brotli = () => toBrotli(content, { params });
  const zipped = () => toGzip(content, { level: 9 });
  await write(`${file}.br`, stored(store, `${digest}.${quality}.br`, brotli));
  await write(`${file}.gz`, stored(store, `${digest}.gz`, zipped));
}

/** What a large file repeats may be megabytes apart, which the default window does not cover. */
function windowFor(bytes: number): number {
  const isCovered = bytes <= 2 ** constants.BROTLI_DEFAULT_WINDOW;
  return isCovered ? constants.BROTLI_DEFAULT_WINDOW : constants.BROTLI_MAX_WINDOW_BITS;
}

/** The error of a full disk does not include the name of the file, so it is added here. */
async function write(file: string, content: Promise<Buffer>): Promise<void> {
  try {
    await writeFile(file, await content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} cannot be written: ${reason}`);
  }
}
