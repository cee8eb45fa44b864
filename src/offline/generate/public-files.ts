import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { hashedFolders } from '../../site/hosting/caching';
import { addressOf, inBothLanguages } from '../address';
import type { KeptFile, Manifest } from '../protocol';

export type PublicFile = {
  readonly set: keyof Manifest;
  readonly file: KeptFile;
  readonly bytes: number;
};

/** For hosts and crawlers, not for readers; and the worker, which browsers store themselves. */
const notForReaders =
  /^(?:nginx\.conf|_headers|staticwebapp\.config\.json|worker\.js|offline\.json|(?:fr\/)?(?:sitemap\.xml|robots\.txt|llms[^/]*\.txt|\.well-known\/.*|img\/.*\.png))$|\.(?:br|gz)$/;

/** The folder of the packs, which are fetched for their pages and not kept themselves. Their names hold a hash. */
export const packFolder = 'assets/packs/';

/**
 * Every file of a built site that a reader may want offline, each with its set. A file that is the same in both
 * languages is saved once: the worker uses it for both (`inBothLanguages`).
 */
export function publicFiles(buildDir: string, chunks: Chunks): readonly PublicFile[] {
  const files = namesIn(buildDir)
    .filter((name) => !notForReaders.test(name) && !name.startsWith(packFolder))
    .map((name) => {
      const file = path.join(buildDir, name);
      return { set: setOf(name, chunks), file: keptFile(file, `/${name}`), bytes: sentBytes(file) };
    });
  const sets = new Map(files.map(({ set, file: [address] }) => [address, set]));
  return files.filter(({ set, file: [address] }) => {
    const shared = inBothLanguages(address);
    if (shared === undefined) return true;
    const isKept = [set, 'guide'].includes(sets.get(shared) ?? '');
    return !isKept || !contentOf(buildDir, address).equals(contentOf(buildDir, shared));
  });
}

/** The paths of all files in a folder, sorted. */
export function namesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

const contentOf = (buildDir: string, address: string) => readFileSync(path.join(buildDir, address));

/** By language, the names of the chunks that only the reference uses. */
export type Chunks = Readonly<Record<string, ReadonlySet<string>>>;

/** The set of a file. Only scripts need the chunks. */
export function setOf(name: string, chunks: Chunks): keyof Manifest {
  if (!isOfGuide(name, chunks)) return 'rest';
  return isPage(name) ? 'pack' : 'guide';
}

const isPage = (name: string) => name.endsWith('.html');

/** All pages except those of the reference, with the files that they need to look and work the same. */
export function isOfGuide(name: string, chunks: Chunks): boolean {
  const [, locale = 'en', local = ''] = /^(?:(fr)\/)?(.*)$/.exec(name) ?? [];
  const chunk = /^assets\/js\/([^.]+)\./.exec(local)?.[1];
  if (chunk !== undefined) return !chunks[locale]?.has(chunk);
  if (isPage(local)) return !/^api(?:\/|\.)/.test(local);
  return /^(?:assets|img)\//.test(local) || local === 'recovery.js';
}

function keptFile(file: string, address: string): KeptFile {
  if (hashedFolders.some((folder) => address.startsWith(folder))) return [address];
  return [addressOf(address), hashOf(readFileSync(file))];
}

export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

/** The size of what the server sends: the compressed copy, if there is one. */
export function sentBytes(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
