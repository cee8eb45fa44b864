import type { Page } from '@playwright/test';
import { afterEach, expect, test } from 'vitest';

import { developIn, type Development } from '../support/development';
import { stage } from './stage';

/** A clean copy makes the API reference first; the machine may be busy. */
const timeout = 600_000;
const { copy, browser } = stage();

let development: Development | undefined;
afterEach(() => development?.kill());

const servers = () =>
  development?.processes().filter((command) => command.includes('serve-language.mjs')) ?? [];
const overlay = '#webpack-dev-server-client-overlay';

/** Opens a page, and collects what is wrong with it. */
async function open(address: string): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await browser().newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address, { timeout });
  await page.waitForSelector('.navbar', { timeout });
  return { page, errors };
}

test(
  'npm run dev shows a language when it is asked for, what is saved, and what is wrong; and ends whole',
  { timeout },
  async () => {
    development = await developIn(copy().directory);
    const { address } = development;
    const french = await open(`${address}/fr/about`);
    expect(servers()).toHaveLength(1);
    const english = await open(`${address}/about`);
    expect(servers()).toHaveLength(2);

    copy().edit('docs/about.mdx', (text) => `${text}\nA saved sentence.\n`);
    await english.page.getByText('A saved sentence.').waitFor({ timeout });
    copy().edit(
      'i18n/fr/docusaurus-plugin-content-docs/current/about.mdx',
      (text) => `${text}\nUne phrase enregistrée.\n`,
    );
    await french.page.getByText('Une phrase enregistrée.').waitFor({ timeout });

    await french.page.goto(`${address}/fr/`, { timeout });
    copy().edit('i18n/fr/code.json', (text) =>
      text.replace('Suivre une requête', 'Un autre titre'),
    );
    await french.page.getByText('Un autre titre').waitFor({ timeout });

    copy().edit('docs/about.mdx', (text) => `${text}\n<Unfinished\n`);
    await english.page.locator(overlay).waitFor({ timeout });
    copy().edit('docs/about.mdx', (text) => text.replace('\n<Unfinished\n', ''));
    await english.page.locator(overlay).waitFor({ state: 'detached', timeout });

    expect([...english.errors, ...french.errors]).toEqual([]);
    development.interrupt();
    await expect.poll(() => development?.processes(), { timeout: 20_000 }).toEqual([]);
  },
);

test('killing npm leaves no process behind', { timeout }, async () => {
  development = await developIn(copy().directory);
  await open(`${development.address}/about`);
  development.killNpm();
  await expect.poll(() => development?.processes(), { timeout: 20_000 }).toEqual([]);
});
