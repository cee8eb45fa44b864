import { readFileSync } from 'node:fs';
import path from 'node:path';

import { shortNames } from './chunk-names.mjs';

/**
 * A loader for Docusaurus' `routesChunkNames.json` in production: the same names as `registry.js` gets.
 *
 * @this {{ readonly resourcePath: string, readonly addDependency: (file: string) => void }}
 * @param {string} source
 * @throws {Error} if a chunk is not in the registry: its page would be missing
 */
export default function chunkNames(source) {
  const registry = path.join(path.dirname(this.resourcePath), 'registry.js');
  this.addDependency(registry);
  const names = shortNames(readFileSync(registry, 'utf8'));
  return JSON.stringify(renamed(JSON.parse(source), names));
}

/**
 * @param {unknown} tree names at any depth
 * @param {ReadonlyMap<string, string>} names
 * @returns {unknown}
 */
export function renamed(tree, names) {
  if (typeof tree === 'string') {
    const name = names.get(tree);
    if (name === undefined) throw new Error(`registry.js has no chunk "${tree}".`);
    return name;
  }
  if (Array.isArray(tree)) return tree.map((each) => renamed(each, names));
  return Object.fromEntries(Object.entries(tree).map(([key, each]) => [key, renamed(each, names)]));
}
