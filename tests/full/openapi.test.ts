import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

import { generateReference } from '../../src/reference/build/generate';
import { withSite } from '../../src/reference/build/site.fixture';
import { readCatalogue } from '../../src/translation/catalogue';

const folder = path.join(import.meta.dirname, 'openapi');
const apis = { platform: 52 + 16, banking: 8, 'bank-feeds': 27 + 4 } as const;

it.each(Object.entries(apis))(
  'the whole %s document has a page for each of its %i operations',
  async (api, operations) => {
    await withSite({}, async (root) => {
      const target = path.join(root, 'static/openapi');
      await mkdir(target, { recursive: true });
      await cp(path.join(folder, `${api}.yaml`), path.join(target, `${api}.yaml`));
      const summary = await generateReference({ root });
      expect(summary.documents).toBe(1);
      expect(summary.operations).toBe(operations);
    });
  },
);

it.each(['platform-accounts', 'platform-data', 'banking', 'bank-feeds'])(
  'the French of %s is well-formed',
  async (name) => {
    const file = path.join(folder, `${name}.po`);
    const text = await readFile(file, 'utf8');
    expect(text.match(/^msgid/gm)?.length).toBeGreaterThan(50);
    expect(readCatalogue([{ file, text }]).translate('no such sentence').lang).toBe('en');
  },
);
