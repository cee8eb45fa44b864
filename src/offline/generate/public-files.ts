import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { hashedFolders } from '../../site/hosting/caching';
import { scripts } from '../../start/names';
import { addressOf, inBothLanguages } from '../../site/address';
import { type KeptFile, type Manifest, revisionOf } from '../protocol';

export type PublicFile = {
  /** Its path in the built site. */
  readonly name: string;
  readonly set: keyof Manifest;
  readonly file: KeptFile;
  readonly bytes: number;
};

/** For hosts and crawlers, not for readers; and the worker, which browsers store themselves. */
const notForReaders =
  /^(?:nginx\.conf|_headers|staticwebapp\.config\.json|worker\.js|offline\.json|(?:fr\/)?(?:sitemap\.xml|robots\.txt|llms[^/]*\.txt|\.well-known\/.*|img\/.*\.png))$|\.(?:br|gz)$/;

/** The folder of the packs, which are fetched for their files and not kept themselves. Their names hold a hash. */
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
      const kept = keptFile(file, `/${name}`);
      return { name, set: setOf(name, chunks), file: kept, bytes: sentBytes(file) };
    });
  const sets = new Map(files.map(({ set, file: [address] }) => [address, set]));
  return files.filter(({ set, file: [address] }) => {
    const shared = inBothLanguages(address);
    if (shared === undefined) return true;
    const setOfShared = sets.get(shared);
    const isKept = setOfShared !== undefined && (setOfShared !== 'rest' || set === 'rest');
    return !isKept || !contentOf(buildDir, address).equals(contentOf(buildDir, shared));
  });
}

/** The paths of all files in a folder, sorted. */
function namesIn(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

const contentOf = (buildDir: string, address: string) => readFileSync(path.join(buildDir, address));

/** By language, the names of the chunks that only the reference or the search dialog uses. */
export type Chunks = Readonly<Record<string, ReadonlySet<string>>>;

function setOf(name: string, chunks: Chunks): keyof Manifest {
  if (!isOfGuide(name, chunks)) return 'rest';
  return packedType(name) === undefined ? 'guide' : 'pack';
}

/**
 * The content type of a file that the pack may contain; undefined for any other. Style sheets stay out: the page
 * that a reader visits has loaded that of every page, so that the browser need not fetch it again, and the others are few.
 *
 * @example packedType('fr/about.html') // => 'text/html; charset=utf-8'; packedType('img/mark.svg') // => undefined
 */
export function packedType(name: string): string | undefined {
  if (isPage(name)) return 'text/html; charset=utf-8';
  return name.endsWith('.js') ? 'text/javascript; charset=utf-8' : undefined;
}

const isPage = (name: string) => name.endsWith('.html');

/** All pages except those of the reference, with the files that they need to look and work the same, but for the search. */
export function isOfGuide(name: string, chunks: Chunks): boolean {
  const [, locale = 'en', local = ''] = /^(?:(fr)\/)?(.*)$/.exec(name) ?? [];
  const chunk = /^assets\/js\/([^.]+)\./.exec(local)?.[1];
  if (chunk !== undefined) return !chunks[locale]?.has(chunk);
  if (isPage(local)) return !/^api(?:\/|\.)/.test(local);
  if (local.startsWith('assets/css/reference.')) return false;
  return /^(?:assets|img)\//.test(local) || scripts.includes(local);
}

function keptFile(file: string, address: string): KeptFile {
  if (hashedFolders.some((folder) => address.startsWith(folder))) return [address];
  return [addressOf(address), contentRevision(readFileSync(file))];
}

/** The revision of a file with this content. */
export function contentRevision(content: string | Buffer): string {
  return revisionOf(createHash('sha256').update(content).digest());
}

/** The size of what the server sends: the compressed copy, if there is one. */
export function sentBytes(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
