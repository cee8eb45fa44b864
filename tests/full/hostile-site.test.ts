import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';

import { publishedPaths } from '../../src/for-tools/generate/published';
import { documentOf } from '../hostile/documents';
import { hostileTexts } from '../hostile/texts';
import { hydrated } from '../support/open';
import { serve } from './serve';
import { stage } from './stage';

const { copy, browser } = stage();

it('a site of hostile documents executes nothing, even without its policy', async () => {
  // Hostile documents do not follow the rules of redocly.yaml.
  writeFileSync(path.join(copy().directory, 'redocly.yaml'), 'extends: []\n');
  hostileTexts.forEach((text, i) => {
    const document = JSON.stringify(documentOf(text, `/hostile-${i}`), acceptable);
    writeFileSync(path.join(copy().directory, 'static/openapi', `hostile-${i}.yaml`), document);
  });
  const { code, output } = copy().run('npx tsx src/cli/build.ts');
  expect(code, output).toBe(0);

  const build = path.join(copy().directory, 'build');
  const paths = (await publishedPaths(build)).filter((each) => each.includes('/api/hostile-'));
  expect(paths.length).toBeGreaterThan(2 * 3 * hostileTexts.length);
  // No headers, and so no policy: the text itself must be inert.
  const { origin, close } = await serve(build);
  const deeds: string[] = [];
  const page = await watched(origin, deeds);
  for (const each of paths) {
    await page.goto(origin + each);
    await hydrated(page);
    deeds.push(...(await page.evaluate(leftovers)).map((what) => `${each}: ${what}`));
  }
  await close();
  expect(deeds).toEqual([]);
}, 900_000);

/** Removes what would be rejected before anything is made: unknown services, and all former operations but the first. */
function acceptable(key: string, value: unknown): unknown {
  if (key === 'x-former-operations' && Array.isArray(value)) return value.slice(0, 1);
  return key === 'x-service' ? undefined : value;
}

/** A page that reports everything a hostile text could do. */
async function watched(origin: string, deeds: string[]): Promise<Page> {
  const context = await browser().newContext({ bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const tell = (what: string) => deeds.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('dialog', (dialog) => {
    tell(`a dialog, ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => tell(`an error, ${error.message}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      tell(`a request to ${request.url()}`);
  });
  page.on('popup', () => tell('a window of its own'));
  return page;
}

/** Runs in the page: elements that would do something on interaction, and traces of what was done. */
function leftovers(): readonly string[] {
  const found = Object.hasOwn(globalThis, 'polluted') ? ['a global variable'] : [];
  if (Object.keys(Object.prototype).length > 0) found.push('a property of every object');
  for (const element of document.querySelectorAll('main *')) {
    for (const { name, value } of element.attributes) {
      const isHandler = name.startsWith('on') || name === 'srcdoc';
      const isCode =
        /^(?:href|src|action)$/.test(name) && /^\s*(?:javascript|vbscript):/i.test(value);
      if (isHandler || isCode) found.push(element.outerHTML.slice(0, 200));
    }
  }
  return found;
}
