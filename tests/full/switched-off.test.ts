import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';

import { keptAddresses, workerReady } from '../support/worker';
import { serve } from './serve';
import { stage } from './stage';

const { copy, browser } = stage();

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

it('a site built with SERVICE_WORKER=off saves nothing, and removes what earlier builds saved', async () => {
  const { code, output } = copy().run('SERVICE_WORKER=off npx tsx src/cli/build.ts');
  expect(code, output).toBe(0);

  const before = await serve('build');
  const returning = await browser().newPage();
  await returning.goto(`${before.origin}/about`);
  await workerReady(returning);
  expect(await keptAddresses(returning)).not.toEqual([]);
  await before.close();

  const { origin, close } = await serve(path.join(copy().directory, 'build'), before.port);
  await returning.goto(`${origin}/fr/about`);
  await expect.poll(() => registrations(returning), { timeout: 20_000 }).toBe(0);
  expect(await keptAddresses(returning)).toEqual([]);

  const first = await browser().newPage();
  for (const [address, words] of [
    ['/offline', 'keeps nothing on devices'],
    ['/fr/offline', 'ne conserve rien sur les appareils'],
  ] as const) {
    await first.goto(origin + address);
    await first.getByRole('main').getByText(words).first().waitFor();
    expect(await registrations(first), address).toBe(0);
    expect(await keptAddresses(first), address).toEqual([]);
  }
  await close();
}, 600_000);
