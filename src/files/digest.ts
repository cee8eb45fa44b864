import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Another one whenever one of these is another, comes or goes.
 * @param inputs files, and folders with all that is in them, below the root
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

/** The same of inputs, of the code that makes something of them, and of what that depends on. */
export function inputDigest(root: string, inputs: readonly string[] = []): string {
  const code = filesOf(root, 'src').filter(isCode);
  return contentDigest(root, [...code, 'package-lock.json', ...inputs]);
}

/**
 * A page without the addresses of its scripts and style sheets: they are other ones in every page whenever anything of
 * the site is, and nothing that is read of a page stands in them.
 */
export const withoutBundles = (html: string): string =>
  html.replace(/\/assets\/(?:js|css)\/[^\s"'>]+/g, '');

const isCode = (file: string) => /(?<!\.test)\.tsx?$/.test(file);

function filesOf(root: string, input: string): readonly string[] {
  const place = path.join(root, input);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return [input];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
