import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The day of the last commit of a site; undefined where it has no history of its own, as in a downloaded archive.
 * What depends on it is the same in every build of a commit.
 * @example commitDate('.') // => '2026-11-29'
 */
export function commitDate(siteDir: string): string | undefined {
  if (!existsSync(path.join(siteDir, '.git'))) return undefined;
  try {
    const git = ['show', '--no-patch', '--format=%cs', 'HEAD'];
    return execFileSync('git', git, { cwd: siteDir, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    // Without git, or before the first commit, there is no history to read.
    return undefined;
  }
}
