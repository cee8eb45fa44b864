import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A page of the reference as it is generated: its MDX, which is a frame, and its data, which is all of its text. */
export interface ReferencePage {
  readonly name: string;
  readonly mdx: string;
  /** JSON. */
  readonly data: string;
}

/** What an MDX page of the reference may consist of: front matter, a few lines of ours, one component. */
export const frame =
  /^---\n[^]*?\n---\n\nimport (\w+)(?:, \{ contents \})? from '@site\/src\/reference\/components\/\1';\n(?:import Flow from '@site\/src\/explorer\/OperationFlow';\n)?import page from '\.\/[\p{L}\p{M}\p{N}_-]+\.json';\n\n(?:export const toc = contents\(page\);\n\n)?<\1 page=\{page\}(?: Flow=\{Flow\})? \/>\n$/u;

/** Every page below a folder of generated pages. */
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
