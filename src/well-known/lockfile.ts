import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

const entry = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lockfile = z.object({ packages: z.record(z.string(), entry) });

/** A package that the lockfile installs. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; undefined if the package's own description has none. */
  readonly licence: string | undefined;
  /** Whether only development and checks need it. */
  readonly isDev: boolean;
  /** The address from which the lockfile installs it. */
  readonly resolved: string | undefined;
  readonly hasInstallScript: boolean;
}

/** The packages of `package-lock.json`, with an entry for each version and folder. */
export async function lockedPackages(siteDir: string): Promise<readonly LockedPackage[]> {
  const text = await readFile(path.join(siteDir, 'package-lock.json'), 'utf8');
  const { packages } = lockfile.parse(JSON.parse(text));
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license, dev, resolved, hasInstallScript }]) => ({
      name: packageName(place),
      version,
      licence: license,
      isDev: dev === true,
      resolved,
      hasInstallScript: hasInstallScript === true,
    }));
}

/** @example packageName('node_modules/a/node_modules/@b/c') // => '@b/c' */
function packageName(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
