import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { cachedData } from './cached-data';

let siteDir = '';
let made = 0;
beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'kept-'));
  made = 0;
  for (const name of ['static/openapi/pets.yaml', 'i18n/fr/model.po', 'docs/page.mdx'])
    write(name, '');
});
afterEach(() => rmSync(siteDir, { recursive: true, force: true }));

function write(name: string, text: string): void {
  const file = path.join(siteDir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function data(locale: string, plugin = 'flows', given?: unknown): Promise<number> {
  const i18n = { currentLocale: locale, defaultLocale: 'en' };
  const context = { siteDir, i18n } as Parameters<typeof cachedData>[0];
  const { run } = await cachedData(
    context,
    { plugin, code: __filename, inputs: ['docs'], given },
    () => {
      made += 1;
      return Promise.resolve({ run: made });
    },
  );
  return run;
}

test('data is made once', async () => {
  expect([await data('en'), await data('en')]).toEqual([1, 1]);
});

test('each plugin, language and given value has data of its own', async () => {
  const all = [
    await data('en'),
    await data('fr'),
    await data('en', 'model'),
    await data('en', 'flows', ['xero']),
  ];
  expect(all).toEqual([1, 2, 3, 4]);
  expect(await data('en', 'flows', ['xero'])).toBe(4);
});

test.each(['static/openapi/pets.yaml', 'src/platform/model/zones.yaml', 'docs/page.mdx'])(
  'data is made again when %s has changed',
  async (name) => {
    await data('en');
    write(name, 'another');
    expect(await data('en')).toBe(2);
  },
);

test('a change of the French texts affects only the French data', async () => {
  await data('en');
  await data('fr');
  write('i18n/fr/model.po', 'another');
  expect([await data('en'), await data('fr')]).toEqual([1, 3]);
});
