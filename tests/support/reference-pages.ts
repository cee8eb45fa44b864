import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A generated page of the reference: its MDX, which is a frame, and its data, which contains all of its text. */
export interface ReferencePage {
  readonly name: string;
  readonly mdx: string;
  /** JSON. */
  readonly data: string;
}

/** The allowed content of an MDX page of the reference: front matter, a few fixed lines, one component. */
export const frame =
  /^---\n[^]*?\n---\n\nimport (\w+)(?:, \{ contents \})? from '@site\/src\/reference\/components\/\1';\n(?:import Flow from '@site\/src\/explorer\/OperationFlow';\n)?import page from '\.\/[\p{L}\p{M}\p{N}_-]+\.json';\n\n(?:export const toc = contents\(page\);\n\n)?<\1 page=\{page\}(?: Flow=\{Flow\})? \/>\n$/u;

/** Every page in a folder of generated pages. */
export async function referencePages(folder: string): Promise<readonly ReferencePage[]> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.mdx')).sort();
  return Promise.all(
    pages.map(async (name) => {
      const mdx = await readFile(path.join(folder, name), 'utf8');
      const file = /import page from '(.+)';/.exec(mdx)?.[1] ?? '';
      const data = await readFile(path.join(folder, path.dirname(name), file), 'utf8');
      return { name, mdx, data };
    }),
  );
}
