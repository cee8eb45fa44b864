import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { processOpenapiFiles, readOpenapiFiles } from 'docusaurus-plugin-openapi-docs/lib/openapi';
import type { ApiMetadata } from 'docusaurus-plugin-openapi-docs/src/types';

import type { Handlers } from './handlers';
import { openapiDocs } from './openapi-docs';
import { prepareReference, type Summary } from './prepare';
import { readDocuments } from '../../openapi/read';

/** For documents without a platform. */
export const noHandlers: Handlers = { en: () => undefined, fr: () => undefined };

/** The files of a site by their path relative to its root. */
export type Files = Readonly<Record<string, string>>;

/**
 * Creates a site of only these files, and removes it afterwards.
 * @example await withSite({ 'static/openapi/pets.yaml': text }, (root) => readDocuments(root))
 */
export async function withSite<Result>(
  files: Files,
  work: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'reference-site-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(root, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await work(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/**
 * The reference of a site: the prepared input, and the pages that docusaurus-plugin-openapi-docs makes from it with the
 * options of this site, without its command line.
 * @example await withSite({ 'static/openapi/pets.yaml': text }, makeReference)
 */
export async function makeReference(root: string): Promise<Summary> {
  const summary = await prepareReference(root, await readDocuments(root), noHandlers);
  const { config } = openapiDocs(root, { plugin: 'docs', id: 'api' });
  for (const options of Object.values(config)) {
    const files = await readOpenapiFiles(path.join(root, options.specPath));
    const [made] = await processOpenapiFiles(files, options, {});
    // The declarations of the package lack the type of the result.
    const pages = made as readonly ApiMetadata[];
    const { createApiPageMD, createInfoPageMD } = options.markdownGenerators ?? {};
    for (const page of pages) {
      const text = page.type === 'api' ? createApiPageMD?.(page) : undefined;
      const index = page.type === 'info' ? createInfoPageMD?.(page) : undefined;
      const file = path.join(root, options.outputDir, `${page.id}.${page.type}.mdx`);
      // The generator never overwrites a file either.
      if (!existsSync(file)) await writeFile(file, text ?? index ?? '');
    }
    await writeFile(path.join(root, options.outputDir, 'sidebar.ts'), 'export default [];\n');
  }
  return summary;
}

/**
 * A small valid document: one operation, whose response has the schema `Item`.
 * @param schemas YAML of `components.schemas`, indented by four spaces.
 */
export function documentWith(schemas: string, openapi = '3.1.0'): string {
  return `openapi: ${openapi}
info:
  title: Odd things
  version: '1'
paths:
  /odd:
    get:
      operationId: getOdd
      summary: Get something odd
      responses:
        '200':
          description: Something odd.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Item'
components:
  schemas:
${schemas}`;
}
