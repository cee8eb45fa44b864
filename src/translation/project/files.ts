import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '../../files/text-files';

/** The texts of files in a folder of the site, by their path relative to its root. */
export function readFolder(
  root: string,
  folder: string,
  extension: string,
): ReadonlyMap<string, string> {
  const files = readFiles([path.join(root, folder)], [extension]);
  return new Map(
    [...files].map(([file, text]) => [path.relative(root, file).split(path.sep).join('/'), text]),
  );
}

/** The text of a file, or undefined if it does not exist. */
export function readIfThere(root: string, file: string): string | undefined {
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}
