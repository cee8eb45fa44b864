import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { CommandError } from './command-error';

const compressible = /\.(?:html|js|css|json|xml|svg|txt|yaml|webmanifest|md|csv)$/;
const smallest = 1024;
const atOnce = 16;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Beside each text file of 1 KiB or more, its `.br` and `.gz`: the server then compresses nothing by itself. */
export async function compressFiles(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const queue = files.values();
  await Promise.all(Array.from({ length: atOnce }, () => compressFrom(queue)));
}

async function compressFrom(queue: Iterable<string>): Promise<void> {
  for (const file of queue) await compressFile(file);
}

export async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.byteLength < smallest) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: qualityOf(file) } };
  await write(`${file}.br`, await toBrotli(content, quality));
  await write(`${file}.gz`, await toGzip(content, { level: 9 }));
}

/** What every reader keeps offline is made as small as it can be; for the rest that would cost the build more. */
function qualityOf(file: string): number {
  const isOfGuide = /\.(?:html|js|css)$/.test(file) && !/[\\/]api[\\/]/.test(file);
  return isOfGuide ? constants.BROTLI_MAX_QUALITY : 9;
}

/** A full disk is reported without the name of the file: it is said here. */
async function write(file: string, content: Buffer): Promise<void> {
  await writeFile(file, content).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} cannot be written: ${reason}`);
  });
}
