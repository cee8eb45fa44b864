import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { hydrated } from './support/open';
import { expect, test, type Deployment } from './support/deployment';
import { settled } from './support/frames';
import { builtFile } from './support/sitemap';
import { weightOf } from './support/weight';

const mark = '<meta name="build" content="second">';
const isSecond = (page: Page) => expect(page.locator('meta[name="build"]')).toHaveCount(1);

/** A page of the second build, whose files have other names. */
function secondPage(path: string): string {
  return readFileSync(builtFile(path), 'utf8').replace('<head>', `<head>${mark}`);
}

/** Navigates to an address as a link within the site does. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** How often an address was loaded in full, once this no longer changes: an endless loop would never settle. */
function loadsOf(page: Page, site: Deployment, path: string): Promise<number> {
  return settled(page, () => site.log.filter(({ address }) => address === path).length);
}

/**
 * The second build of a page: its chunk has another name, and so have the files that know the name; the old chunk is
 * deleted.
 */
async function renameChunk(page: Page, path: string, from: string) {
  await page.goto(from);
  await hydrated(page);
  const before = (await weightOf(page)).scripts;
  await page.goto(path);
  await hydrated(page);
  const { scripts } = await weightOf(page);
  // The browser caches hashed files for a year; that of a new reader has none of this page.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const texts = new Map(scripts.map((script) => [script, readFileSync(`build${script}`, 'utf8')]));
  const chunk = scripts.find((script) => !before.includes(script)) ?? '';
  const renamed = new Map([[chunk, 'second00']]);
  for (const name of renamed.keys()) {
    const hash = hashOf(name);
    for (const [script, text] of texts) {
      if (text.includes(hash) && !renamed.has(script)) {
        renamed.set(script, `second0${renamed.size}`);
      }
    }
  }
  const second = (text: string) =>
    [...renamed].reduce((all, [name, hash]) => all.replaceAll(hashOf(name), hash), text);
  const files = [...renamed.keys()].map(
    (name) => [second(name), second(texts.get(name) ?? '')] as const,
  );
  const html = second(secondPage(path));
  return { chunk, files: { ...Object.fromEntries(files), [chunk]: 'gone', [path]: html } };
}

const hashOf = (script: string) => /\.([^.]+)\.js$/.exec(script)?.[1] ?? '';

for (const prefix of ['', '/fr']) {
  const about = `${prefix}/about`;
  const glossary = `${prefix}/glossary`;
  const somewhere = '?from=test#here';

  test(`${prefix}/: a link whose chunk is deleted loads its page in full, once`, async ({
    page,
    site,
    complaints,
  }) => {
    const { files } = await renameChunk(page, glossary, about);
    await page.goto(about);
    await hydrated(page);
    site.deploy(files);
    const before = await loadsOf(page, site, glossary);
    await follow(page, `${glossary}${somewhere}`);
    await isSecond(page);
    await hydrated(page);
    expect(page.url()).toBe(`${site.origin}${glossary}${somewhere}`);
    expect((await loadsOf(page, site, glossary)) - before).toBe(1);
    // The browser logs the missing chunk.
    complaints.length = 0;
  });

  test(`${prefix}/: a page added by a redeployment is found from an old tab; a missing page is requested once`, async ({
    page,
    site,
    complaints,
  }) => {
    const added = `${prefix}/new-page`;
    await page.goto(about);
    await hydrated(page);
    // The bundle of the new build would know the page; that of the old build must not run on it.
    const html = secondPage(about).replaceAll(/<script[^>]*\ssrc=[^>]*><\/script>/g, '');
    site.deploy({ [added]: html });
    await follow(page, `${added}${somewhere}`);
    await isSecond(page);
    expect(page.url()).toBe(`${site.origin}${added}${somewhere}`);
    expect(await loadsOf(page, site, added)).toBe(1);

    await page.goto(about);
    await hydrated(page);
    await follow(page, `${prefix}/nowhere${somewhere}`);
    expect(await loadsOf(page, site, `${prefix}/nowhere`)).toBe(1);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/not found|introuvable/);
    expect(page.url()).toBe(`${site.origin}${prefix}/nowhere${somewhere}`);
    complaints.length = 0;
  });

  for (const what of ['main bundle', 'chunk'] as const) {
    test(`${prefix}/: an old copy of a page whose ${what} is deleted is reloaded once`, async ({
      page,
      site,
      complaints,
    }) => {
      const { chunk, files } = await renameChunk(page, glossary, about);
      const { scripts } = await weightOf(page);
      const main = scripts.find((script) => script.includes('/js/main.')) ?? '';
      const secondMain = main.replace(/\.[^.]+\.js$/, '.second.js');
      const gone = what === 'chunk' ? chunk : main;
      site.deploy(
        what === 'chunk'
          ? files
          : {
              [main]: 'gone',
              [secondMain]: readFileSync(`build${main}`, 'utf8'),
              [glossary]: secondPage(glossary).replaceAll(hashOf(main), 'second'),
            },
      );
      await stale(page, glossary);
      await page.goto(`${glossary}${somewhere}`);
      await isSecond(page);
      await hydrated(page);
      expect(page.url()).toBe(`${site.origin}${glossary}${somewhere}`);

      // If it remains missing, the page is loaded once more, and then is readable without scripts.
      site.deploy({ [glossary]: readFileSync(builtFile(glossary), 'utf8') });
      const before = await loadsOf(page, site, glossary);
      await page.goto(`${glossary}?again`);
      expect((await loadsOf(page, site, glossary)) - before).toBe(2);
      await expect(page.locator('article h1')).toBeVisible();
      expect(site.log.some(({ address }) => address === gone)).toBe(true);
      complaints.length = 0;
    });
  }
}

/** The next response for a page is that of the first build, as from an intermediate cache. */
async function stale(page: Page, path: string): Promise<void> {
  const body = readFileSync(builtFile(path), 'utf8');
  const contentType = 'text/html; charset=utf-8';
  await page.route(
    (url) => url.pathname === path,
    (route) => route.fulfill({ body, contentType }),
    { times: 1 },
  );
}
