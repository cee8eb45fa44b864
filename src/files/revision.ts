import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The commit of a folder, and whether the folder differs from it. */
export type Revision = { readonly revision: string; readonly isChanged: boolean };

/**
 * The short name of the last commit of a site; undefined where it has no history of its own, as in a downloaded archive.
 * @example revisionOf('.') // => { revision: '8a1c2be3', isChanged: false }
 */
export function revisionOf(siteDir: string): Revision | undefined {
  if (!existsSync(path.join(siteDir, '.git'))) return undefined;
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: siteDir, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    const revision = git('rev-parse', '--short=8', 'HEAD');
    return { revision, isChanged: git('status', '--porcelain') !== '' };
  } catch {
    // Without git, or before the first commit, there is no history to read.
    return undefined;
  }
}
