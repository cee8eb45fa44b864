import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The texts of all files in some folders, by path with `/`, sorted.
 * @example readFiles(['docs/'], ['.mdx']) // => Map { 'docs/about.mdx' => '---\ntitle: …' }
 */
export function readFiles(
  folders: readonly string[],
  extensions: readonly string[],
): ReadonlyMap<string, string> {
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && extensions.includes(path.extname(item.name)))
      .map((item) => path.join(item.parentPath, item.name).split(path.sep).join('/')),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}

/** Replaces a whole file. An interrupted process leaves the old one. */
export function writeAtomically(file: string, content: string | Buffer): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
