import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createElement, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';

import Api from '../../src/reference/components/Api';
import ApiList from '../../src/reference/components/ApiList';
import Operation from '../../src/reference/components/Operation';
import SchemaPage from '../../src/reference/components/SchemaPage';

type PageProps = { readonly page: unknown; readonly Flow: ComponentType };
const components = { Api, ApiList, Operation, SchemaPage };

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

/** The page as the server renders it. @throws Error where its data is no JSON, or its component cannot draw it */
export function render({ name, mdx, data }: ReferencePage): string {
  const component = frame.exec(mdx)?.[1] ?? '';
  if (!(component in components)) throw new Error(`${name} is no page of the reference`);
  const Component = components[component as keyof typeof components] as ComponentType<PageProps>;
  const page: unknown = JSON.parse(data);
  return renderToString(createElement(Component, { page, Flow: () => null }));
}
