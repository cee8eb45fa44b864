import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'postcss';

/** The custom properties that a text reads. @example propertiesReadBy('color: var(--ink)') // => ['--ink'] */
export const propertiesReadBy = (text: string): readonly string[] =>
  [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/** The custom properties that the style sheets and the code in a folder read. */
export const propertiesReadIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|js|tsx?)$/.test(file))
    .flatMap((file) => propertiesReadBy(readFileSync(path.join(folder, file), 'utf8')));

const ofDocument = /^(?::root|html(?:\[data-theme=['"]?\w+['"]?\])?)$/;

/**
 * Removes the declarations of custom properties for the whole document that another sheet, in a later layer, replaces.
 * @example `:root { --ink: #000 } .code { --ink: #111 }` with `--ink` becomes `:root {} .code { --ink: #111 }`
 */
export function removeReplacedProperties(root: Root, replaced: ReadonlySet<string>): void {
  root.walkRules((rule) => {
    if (!rule.selectors.every((selector) => ofDocument.test(selector))) return;
    rule.walkDecls(/^--/, (declaration) => {
      if (replaced.has(declaration.prop)) declaration.remove();
    });
  });
}

/** The custom properties that a sheet sets for the whole document. */
export function propertiesOfDocument(root: Root): ReadonlySet<string> {
  const names = new Set<string>();
  root.walkRules(':root', (rule) => rule.walkDecls(/^--/, ({ prop }) => void names.add(prop)));
  return names;
}

/**
 * Removes the declarations of custom properties that neither this sheet nor anything else reads, and then those that
 * only the removed ones read.
 * @param readElsewhere the custom properties that other sheets and code read
 */
export function removeUnusedProperties(root: Root, readElsewhere: ReadonlySet<string>): void {
  const read = new Set(readElsewhere);
  root.walkDecls(({ value }) => propertiesReadBy(value).forEach((name) => read.add(name)));
  const unused: { remove: () => unknown }[] = [];
  root.walkDecls(/^--/, (declaration) => {
    if (!read.has(declaration.prop)) unused.push(declaration);
  });
  if (unused.length === 0) return;
  for (const declaration of unused) declaration.remove();
  removeUnusedProperties(root, readElsewhere);
}
