import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { OperationPage, SchemaPage } from '../page';
import { outputs } from './outputs';
import { documentWith, makeReference, withSite } from './site.fixture';

const prose = 'Says what the figure is worth to a reader of the books, and when it is left out. ';

/** A schema with this many properties, the first of which contain other schemas. */
function wide(name: string, properties: number, holds: readonly string[] = []): string {
  const held = holds.map((each) => `        of${each}: { $ref: '#/components/schemas/${each}' }\n`);
  const plain = Array.from(
    { length: properties },
    (_, i) => `        field${i}: { type: string, description: "${prose}${i}" }\n`,
  );
  return `    ${name}:\n      type: object\n      properties:\n${[...held, ...plain].join('')}`;
}

async function pagesOf<Result>(
  schemas: string,
  read: (page: (name: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  return withSite({ 'static/openapi/odd.yaml': documentWith(schemas) }, async (root) => {
    await makeReference(root);
    return read((name) => readFile(path.join(root, outputs.en, 'odd', name), 'utf8'));
  });
}

describe('a page that would be too large', () => {
  it('moves its largest schema to a page of its own, and links to it', async () => {
    const schemas = wide('Item', 20, ['Heavy', 'Light']) + wide('Heavy', 300) + wide('Light', 10);
    await pagesOf(schemas, async (page) => {
      const operation = await page('get-odd.json');
      expect(operation.includes('"anchor":"Heavy.field299"')).toBe(false);
      expect(operation).toContain('"link":"/api/odd/schemas/heavy"');
      expect((JSON.parse(operation) as OperationPage).title.text).toBe('Get something odd');
      const heavy = JSON.parse(await page('schemas/heavy.json')) as SchemaPage;
      expect(heavy.schema.fields).toHaveLength(300);
      await expect(page('schemas/light.json')).rejects.toThrow('ENOENT');
      expect(await page('schemas/heavy.mdx')).toContain('slug: /odd/schemas/heavy');
    });
  });

  it('moves the schema of a whole body if nothing else is large enough', async () => {
    await pagesOf(wide('Item', 300), async (page) => {
      expect(await page('get-odd.json')).toContain('"link":"/api/odd/schemas/item"');
      expect(await page('schemas/item.json')).toContain('field299');
    });
  });

  it('terminates if large schemas contain each other', async () => {
    const schemas = wide('Item', 150, ['Other']) + wide('Other', 150, ['Item']);
    await pagesOf(schemas, async (page) => {
      expect(await page('get-odd.json')).toMatch(/"link":"\/api\/odd\/schemas\/(item|other)"/);
      expect((await page('schemas/other.json')).length).toBeLessThan(45_000);
    });
  });
});

it('a document with small pages has no pages for schemas', async () => {
  await pagesOf(wide('Item', 20), async (page) => {
    await expect(page('schemas/item.json')).rejects.toThrow('ENOENT');
  });
});
