import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

import { outputs } from '../../src/reference/generate/outputs';
import { oddDocuments } from '../../src/reference/generate/odd.fixture';
import { makeReference, withSite } from '../../src/reference/generate/site.fixture';

it('a document of 2 MB becomes pages, none of them too large', async () => {
  const content = oddDocuments['large.json']?.() ?? '';
  expect(content.length).toBeGreaterThan(1_800_000);
  await withSite({ 'static/openapi/large.json': content }, async (root) => {
    const summary = await makeReference(root);
    expect(summary).toMatchObject({ documents: 1, operations: 1 });
    const folder = path.join(root, outputs.en, 'large');
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((name) => /^schemas\/.*\.json$/.test(name)).length).toBeGreaterThan(50);
    for (const name of files.filter((each) => each.endsWith('.json'))) {
      const page = await readFile(path.join(folder, name), 'utf8');
      expect(page.length, name).toBeLessThan(100_000);
    }
  });
});
