import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readFiles } from '../translation/files';

/**
 * Another one whenever the code of the site, what it depends on or a given file has changed: part of the name of what
 * one build keeps for the next.
 * @param files paths below the root
 */
export function codeDigest(root: string, files: readonly string[] = []): string {
  const hash = createHash('sha256');
  const sources = readFiles([path.join(root, 'src')], ['.ts', '.tsx']);
  for (const text of sources.values()) hash.update(`${text}\0`);
  for (const file of [...files, 'package-lock.json']) {
    hash.update(`${readFileSync(path.join(root, file), 'utf8')}\0`);
  }
  return hash.digest('hex');
}
