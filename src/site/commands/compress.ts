import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { forget, stored } from '../store';
import { CommandError } from './command-error';

const compressible = /\.(?:html|js|css|json|xml|svg|txt|yaml|webmanifest|md|csv)$/;
const smallest = 1024;
const storeDir = '.generated/compressed';
const atOnce = 16;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Beside each text file of 1 KiB or more, its `.br` and `.gz`: the server then compresses nothing by itself.
 * @param store a folder that keeps them by their content for the next build
 */
export async function compressFiles(directory: string, store = storeDir): Promise<void> {
  const begin = Date.now();
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .values();
  const work = async () => {
    for (const file of files) await compressFile(file, store);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await forget(store, begin);
}

/** The same for one file. */
export async function compressFile(file: string, store = storeDir): Promise<void> {
  const content = await readFile(file);
  if (content.byteLength < smallest) return;
  const quality = qualityOf(file);
  const digest = createHash('sha256').update(content).digest('hex');
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const brotli = () => toBrotli(content, { params });
  const zipped = () => toGzip(content, { level: 9 });
  await write(`${file}.br`, stored(store, `${digest}.${quality}.br`, brotli));
  await write(`${file}.gz`, stored(store, `${digest}.gz`, zipped));
}

/** What every reader keeps offline is made small; the highest quality, 11, takes three times as long for 2 % more. */
function qualityOf(file: string): number {
  const isOfGuide = /\.(?:html|js|css)$/.test(file) && !/[\\/]api[\\/]/.test(file);
  return isOfGuide ? 10 : 9;
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
