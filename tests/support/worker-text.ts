import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { inBothLanguages } from '../../src/site/address';
import { twinPath } from '../../src/for-tools/MarkdownTwin/address';
import { bundleWorker, siteManifest } from '../../src/offline/generate/write-worker';
import { chunksDir } from '../../src/offline/plugin';
import type { KeptFile, Manifest } from '../../src/offline/protocol';
import { filesOf } from './page-files';
import { sitemapPaths, twin } from './sitemap';

/** A worker like the one that the build makes, for a manifest of its own. */
export async function workerText(entry: 'index' | 'off', manifest?: Manifest): Promise<string> {
  const directory = mkdtempSync(path.join(tmpdir(), 'worker-'));
  try {
    const file = path.join(directory, 'worker.js');
    await bundleWorker(entry, file, manifest);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/**
 * The manifest of the last build without most of its pages, so that a test costs the same on a site of any size. Files
 * that the remaining pages need stay, and so do files of no page, such as the search index. The pack itself is whole.
 * @param pages English addresses of the pages that stay in both languages
 */
export async function manifestOf(pages: readonly string[]): Promise<Manifest> {
  const { manifest } = await siteManifest('build', chunksDir);
  const kept = new Set(pages.flatMap((page) => [page, twin(page)]));
  const needed = new Set([...kept].flatMap(ownFiles));
  const others = sitemapPaths().filter((page) => !kept.has(page));
  const dropped = new Set(others.flatMap(ownFiles).filter((file) => !needed.has(file)));
  const without = (files: readonly KeptFile[]) => files.filter(([file]) => !dropped.has(file));
  return {
    pack: { ...manifest.pack, files: without(manifest.pack.files) },
    guide: without(manifest.guide),
    rest: without(manifest.rest),
  };
}

/** A page, its Markdown and what it loads, by every address that a worker can keep them under. */
function ownFiles(page: string): readonly string[] {
  const files = filesOf(page).flatMap((file) => [file, inBothLanguages(file) ?? file]);
  return [page, twinPath(page), ...files];
}
