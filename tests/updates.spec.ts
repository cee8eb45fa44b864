import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { contentRevision } from '../src/offline/generate/public-files';
import { filesOf, packOf } from '../src/offline/pack';
import type { KeptFile } from '../src/offline/protocol';
import { hydrated } from './support/open';
import { expect, test } from './support/deployment';
import { keptAddresses, workerReady } from './support/worker';
import { manifestOf, workerText } from './support/worker-text';

// The requests of a worker are not recorded, so that changes of their files would not be noticed.
test.use({ serviceWorkers: 'allow', inputs: '' });

/** Contents by address. */
type Files = Readonly<Record<string, string>>;

const secondMain = '/assets/js/main.second.js';
const secondStyle = '/assets/css/styles.second.css';
const secondPack = '/assets/packs/guide.second.txt';
const mark = '<meta name="build" content="second">';
const isSecond = (page: Page) => page.locator('meta[name="build"]');

/** A page that two builds differ in; their workers keep no other, so that a build is kept in less time. */
const pages = ['/about'];

test.beforeEach(async ({ site }) => {
  site.deploy({ '/worker.js': await workerText('index', await manifestOf(pages)) });
});

/**
 * A build with a different About page, pack, main bundle and style sheet; the pack, the bundle and the style sheet of the
 * older build are deleted.
 */
async function secondBuild(): Promise<Files> {
  const { pack, ...manifest } = await manifestOf(pages);
  const main = addressIn(pack.files, '/assets/js/main.');
  const style = addressIn(manifest.guide, '/assets/css/styles.');
  const read = (address: string) => readFileSync(`build${address}`, 'utf8');
  const about = readFileSync('build/about.html', 'utf8')
    .replace('<head>', `<head>${mark}`)
    .replaceAll(main, secondMain)
    .replaceAll(style, secondStyle);
  const packed = new Map(filesOf(read(pack.address)));
  packed.set('/about', { type: 'text/html; charset=utf-8', text: about });
  packed.set(secondMain, { type: 'text/javascript; charset=utf-8', text: read(main) });
  packed.delete(main);
  const text = packOf(packed);
  const second: Readonly<Record<string, KeptFile>> = {
    '/about': ['/about', contentRevision(about)],
    [main]: [secondMain],
    [style]: [secondStyle],
  };
  const secondOf = (files: readonly KeptFile[]) => files.map((file) => second[file[0]] ?? file);
  const secondManifest = {
    ...manifest,
    pack: { address: secondPack, revision: contentRevision(text), files: secondOf(pack.files) },
    guide: secondOf(manifest.guide),
  };
  return {
    '/about': about,
    [secondMain]: read(main),
    [secondStyle]: read(style),
    [secondPack]: text,
    [pack.address]: 'gone',
    [main]: 'gone',
    [style]: 'gone',
    '/worker.js': await workerText('index', secondManifest),
  };
}

function addressIn(files: readonly KeptFile[], start: string): string {
  const [address] = files.find(([each]) => each.startsWith(start)) ?? [];
  if (address === undefined) throw new Error(`the manifest has no ${start}`);
  return address;
}

/** Requests an update of the worker, and waits for the result. */
function update(page: Page): Promise<ServiceWorkerState | undefined> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = (await registration?.update())?.installing;
    if (!worker) return undefined;
    return new Promise<ServiceWorkerState>((resolve) =>
      worker.addEventListener('statechange', () => {
        if (worker.state !== 'activating') resolve(worker.state);
      }),
    );
  });
}

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a new build is activated completely, and not while a page of the old one is open', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  await page.goto('/about');
  await workerReady(page);
  site.deploy(await secondBuild());
  expect(await update(page)).toBe('installed');

  await context.setOffline(true);
  const another = await context.newPage();
  for (const old of [page, another]) {
    await old.goto('/about');
    await expect(isSecond(old)).toHaveCount(0);
    await hydrated(old);
  }
  await another.close();
  await page.goto('about:blank');

  await expect(async () => {
    const next = await context.newPage();
    try {
      await next.goto('/about');
      expect(await isSecond(next).count()).toBe(1);
      await hydrated(next);
      const kept = await keptAddresses(next);
      expect(kept).toContain(`${site.origin}${secondMain}`);
      expect(kept.filter((url) => url.includes('/js/main.'))).toHaveLength(2);
    } finally {
      // An open page of the old build keeps the new worker waiting.
      await next.close();
    }
  }).toPass();
});

/** What a third build does to files of the second while they are fetched. */
const third: Readonly<Record<string, (second: Files) => Files>> = {
  'whose pack changes': (second) => ({ [secondPack]: `${second[secondPack] ?? ''} ` }),
  'whose pack is deleted': () => ({ [secondPack]: 'gone' }),
  'whose style sheet is deleted': () => ({ [secondStyle]: 'gone' }),
};

for (const [what, change] of Object.entries(third)) {
  test(`a build ${what} while it is fetched is not saved, and the old one remains complete`, async ({
    page,
    context,
    site,
  }) => {
    await page.goto('/about');
    await workerReady(page);
    const second = await secondBuild();
    site.deploy({ ...second, ...change(second) });
    expect(await update(page)).toBe('redundant');
    await context.setOffline(true);
    await page.goto('/about');
    await expect(isSecond(page)).toHaveCount(0);
    await hydrated(page);
  });
}

test('a build of which only another file is missing does not fetch its pack again', async ({
  page,
  site,
}) => {
  await page.goto('/about');
  await workerReady(page);
  const { pack, guide, rest } = await manifestOf(pages);
  const style = addressIn(guide, '/assets/css/styles.');
  const second = guide.map((file): KeptFile => (file[0] === style ? [secondStyle] : file));
  const manifest = { pack, guide: second, rest };
  site.deploy({
    [secondStyle]: readFileSync(`build${style}`, 'utf8'),
    '/worker.js': await workerText('index', manifest),
  });
  const before = site.log.length;
  expect(await update(page)).toBe('installed');
  const fetched = site.log.slice(before).map(({ address }) => address);
  expect(fetched).toEqual(['/worker.js', secondStyle]);
});

test('a first build whose pack is missing is not saved; a later visit saves it, and fetches no page or script of it alone', async ({
  page,
  context,
  site,
}) => {
  const { pack } = await manifestOf(pages);
  const { address } = pack;
  site.deploy({ [address]: 'gone' });
  await page.goto('/about');
  await hydrated(page);
  await expect.poll(() => site.log.some((file) => file.address === address)).toBe(true);
  await expect.poll(() => registrations(page)).toBe(0);

  const before = site.log.length;
  site.deploy({ [address]: readFileSync(`build${address}`, 'utf8') });
  await page.reload();
  await workerReady(page);
  const fetched = site.log.slice(before).map((file) => file.address);
  const inPack = new Set(pack.files.map(([saved]) => saved).concat(address));
  // The page itself loads its first script, whose name does not change with its content.
  expect(fetched.filter((each) => inPack.has(each))).toEqual(['/about', '/start.js', address]);
  await context.setOffline(true);
  await page.goto('/fr/about');
  await hydrated(page);
});

test('a worker that is switched off deletes the saved copy, and itself', async ({ page, site }) => {
  await page.goto('/about');
  await workerReady(page);
  expect(await keptAddresses(page)).not.toEqual([]);
  site.deploy({ '/worker.js': await workerText('off') });
  await update(page);
  await expect.poll(() => keptAddresses(page)).toEqual([]);
  await expect.poll(() => registrations(page)).toBe(0);
});
