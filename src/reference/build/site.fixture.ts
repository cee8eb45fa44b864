import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Files of a site by their path below its root. */
export type Files = Readonly<Record<string, string>>;

/**
 * A site of nothing but these files, removed after the work.
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
 * A small valid document: one operation, whose answer has the schema `Answer`.
 * @param schemas YAML of `components.schemas`, indented by four.
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
                $ref: '#/components/schemas/Answer'
components:
  schemas:
${schemas}`;
}
