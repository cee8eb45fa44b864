import { chunksDir } from '../../offline/build';
import { isOfGuide } from '../../offline/build/public-files';
import { readChunks, writeWorker } from '../../offline/build/write-worker';
import { extractInterface } from '../../translation/interface/extract';
import { DocumentError } from '../../reference/build/problems';
import { generateReference } from '../../reference/build/generate';
import { writeForTools } from '../for-tools/write';
import { writeHostFiles } from '../hosting/write';
import { forget } from '../store';
import { buildDir } from './build-dir';
import { buildLanguages } from './build-languages';
import { CommandError } from './command-error';
import { lockBuild } from './build-lock';
import { compressedDir, compressFiles } from './compress';
import { checkInputs } from './inputs';

const lockFile = '.generated/build.lock';
const isAsset = (name: string) => /^(?:fr\/)?assets\//.test(name);

/**
 * The whole site into `build/`: the API reference from its documents, both languages by Docusaurus, then what
 * tools read of the pages and hosts need to know, the compressed copies that the server sends, and the worker that
 * knows them all. Failures of Docusaurus have said what is wrong on standard error; the exit code is all that is left
 * to say.
 */
export async function buildSite(): Promise<void> {
  const release = lockBuild(lockFile);
  const begin = Date.now();
  try {
    await checkInputs();
    // The French build asks for these strings, which take as long to find as the pages to make.
    await Promise.all([generatePages(), extractInterface('.')]);
    await buildLanguages();
    const chunks = await readChunks(chunksDir);
    const setOf = (name: string) => (isOfGuide(name, chunks) ? 'guide' : 'rest');
    // Nothing is to come to assets: they are compressed while pages are read.
    const assets = compressFiles(buildDir, (name) => (isAsset(name) ? setOf(name) : undefined));
    await Promise.all([writeForTools(buildDir), assets]);
    await writeHostFiles(buildDir);
    await compressFiles(buildDir, (name) => (isAsset(name) ? undefined : setOf(name)));
    await forget(compressedDir, begin);
    await writeWorker(buildDir, chunksDir);
  } finally {
    release();
  }
}

/** The pages of the API reference, from an empty folder each time.
 * @throws CommandError with every problem of every document, each with its file and line. */
export async function generatePages(): Promise<void> {
  try {
    const { documents, operations, pages } = await generateReference({ root: process.cwd() });
    console.log(`API reference: ${documents} documents, ${operations} operations, ${pages} pages`);
  } catch (error) {
    if (error instanceof DocumentError) throw new CommandError(error.message);
    throw error;
  }
}
