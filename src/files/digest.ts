import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A digest of the inputs. It changes when an input is changed, added or removed.
 * @param inputs files, and folders with all their files, relative to the root
 * @example contentDigest('.', ['static/openapi', 'i18n/fr/model.po'])
 */
export function contentDigest(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesOf(root, input))) {
    const place = path.join(root, file);
    hash.update(`${file}\0`);
    if (existsSync(place)) hash.update(readFileSync(place)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * A page without the addresses of its scripts and style sheets. These change in every page whenever anything on the
 * site changes, and no check of a page's content depends on them.
 */
export const withoutBundles = (html: string): string =>
  html.replace(/\/assets\/(?:js|css)\/[^\s"'>]+/g, '');

function filesOf(root: string, input: string): readonly string[] {
  const place = path.join(root, input);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return [input];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
