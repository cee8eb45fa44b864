import { chunksDir } from '../../offline/plugin';
import { writePack } from '../../offline/generate/guide-pack';
import { isOfGuide } from '../../offline/generate/public-files';
import { readChunks, writeWorker } from '../../offline/generate/write-worker';
import { extractInterface } from '../../translation/interface/extract';
import { readAll } from '../../for-tools/generate/read-all';
import { writeForTools } from '../../for-tools/generate/write';
import { writeCards } from '../../social-card/write';
import { writeHostFiles } from '../../site/hosting/write';
import { forget, stores } from '../../files/store';
import { buildDir } from '../../site/build-dir';
import { buildLanguages } from './build-languages';
import { lockBuild } from './build-lock';
import { type Compression, compressFiles } from '../../site/hosting/compress';
import { generatePages } from './generate-pages';
import { checkInputs } from './check-inputs';

const lockFile = '.generated/build.lock';
const isSearchIndex = (name: string) => /^(?:fr\/)?search\/index\.json$/.test(name);
/** The scripts that the first touch loads, and the explorer, whose pages start with them. */
const isOfApplication = (name: string) => /^(?:fr\/)?(?:assets\/js\/|explorer)/.test(name);
const isAsset = (name: string) => /^(?:fr\/)?assets\//.test(name);

/**
 * The whole site into `build/`: the API reference from its documents, both languages by Docusaurus, then what
 * tools read of the pages, the cards of the pages, what hosts need to know, the compressed copies that the server sends,
 * the pack of the guide, and the worker that knows them all. Failures of Docusaurus have said what is wrong on standard
 * error; the exit code is all that is left to say.
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
    const setOf = (name: string): Compression => {
      // A reader waits for the search index, as for a page.
      if (isSearchIndex(name)) return 'page';
      if (!isOfGuide(name, chunks)) return 'rest';
      return isOfApplication(name) ? 'application' : 'page';
    };
    // Only the pack is still to be added to the assets, so they are compressed while pages are read.
    const assets = compressFiles(buildDir, (name) => (isAsset(name) ? setOf(name) : undefined));
    const pages = await readAll(buildDir);
    await writeForTools(buildDir, pages);
    await Promise.all([writeCards(buildDir, pages), assets]);
    await writeHostFiles(buildDir);
    const others = compressFiles(buildDir, (name) => (isAsset(name) ? undefined : setOf(name)));
    await Promise.all([writePack(buildDir, chunks), others]);
    await writeWorker(buildDir, chunksDir);
    await Promise.all(Object.values(stores).map((folder) => forget(folder, begin)));
  } finally {
    release();
  }
}
