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

/** What every reader keeps offline is made as small as it can be; for the rest that would cost the build more. */
const qualities = { guide: constants.BROTLI_MAX_QUALITY, rest: 6 } as const;
type Compression = keyof typeof qualities;

/**
 * Beside each text file of 1 KiB or more, its `.br` and `.gz`: the server then compresses nothing by itself.
 * @param setOf which set a file is of, by its path in the directory; nothing, where it is to be left alone
 * @param store a folder that keeps them by their content for the next build
 * @example await compressFiles('build', (name) => (isAsset(name) ? 'guide' : undefined))
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

/** The same for one file, of what is kept offline or of the rest. */
export async function compressFile(
  file: string,
  set: Compression,
  store: string = stores.compressed,
): Promise<void> {
  const content = await readFile(file);
  if (content.byteLength < smallest) return;
  const quality = qualities[set];
  const digest = createHash('sha256').update(content).digest('hex');
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const brotli = () => toBrotli(content, { params });
  const zipped = () => toGzip(content, { level: 9 });
  await write(`${file}.br`, stored(store, `${digest}.${quality}.br`, brotli));
  await write(`${file}.gz`, stored(store, `${digest}.gz`, zipped));
}

/** A full disk is reported without the name of the file: it is said here. */
async function write(file: string, content: Promise<Buffer>): Promise<void> {
  try {
    await writeFile(file, await content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} cannot be written: ${reason}`);
  }
}
