import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { hashedFolders } from '../../site/hosting/caching';
import { addressOf, inBothLanguages } from '../address';
import type { KeptFile } from '../protocol';

export type PublicFile = {
  readonly set: 'guide' | 'rest';
  readonly file: KeptFile;
  /** The size of the download: the compressed copy, if the build made one. */
  readonly bytes: number;
};

/** For hosts and crawlers, not for readers; and the worker, which browsers store themselves. */
const notForReaders =
  /^(?:nginx\.conf|_headers|staticwebapp\.config\.json|worker\.js|offline\.json|(?:fr\/)?(?:sitemap\.xml|robots\.txt|llms[^/]*\.txt|\.well-known\/.*|img\/.*\.png))$|\.(?:br|gz)$/;

/**
 * Every file of a built site that a reader may want offline, each with its set. A file that is the same in both
 * languages is saved once: the worker uses it for both (`inBothLanguages`).
 */
export function publicFiles(buildDir: string, chunks: Chunks): readonly PublicFile[] {
  const files = readdirSync(buildDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(buildDir, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !notForReaders.test(name))
    .sort()
    .map((name) => {
      const file = path.join(buildDir, name);
      const set = isOfGuide(name, chunks) ? 'guide' : 'rest';
      return { set, file: keptFile(file, `/${name}`), bytes: transferred(file) } as const;
    });
  const sets = new Map(files.map(({ set, file: [address] }) => [address, set]));
  return files.filter(({ set, file: [address] }) => {
    const shared = inBothLanguages(address);
    if (shared === undefined) return true;
    const isKept = [set, 'guide'].includes(sets.get(shared) ?? '');
    return !isKept || !contentOf(buildDir, address).equals(contentOf(buildDir, shared));
  });
}

const contentOf = (buildDir: string, address: string) => readFileSync(path.join(buildDir, address));

/** By language, the names of the chunks that only the reference uses. */
export type Chunks = Readonly<Record<string, ReadonlySet<string>>>;

/** All pages except those of the reference, with the files that they need to look and work the same. */
export function isOfGuide(name: string, chunks: Chunks): boolean {
  const [, locale = 'en', local = ''] = /^(?:(fr)\/)?(.*)$/.exec(name) ?? [];
  const chunk = /^assets\/js\/([^.]+)\./.exec(local)?.[1];
  if (chunk !== undefined) return !chunks[locale]?.has(chunk);
  if (local.endsWith('.html')) return !/^api(?:\/|\.)/.test(local);
  return /^(?:assets|img)\//.test(local) || local === 'recovery.js';
}

function keptFile(file: string, address: string): KeptFile {
  if (hashedFolders.some((folder) => address.startsWith(folder))) return [address];
  return [addressOf(address), hashOf(readFileSync(file))];
}

export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

function transferred(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
