import type { Locator, Page } from '@playwright/test';

import { hydrated } from './open';
import { expect } from './test';

export const dialog = (page: Page): Locator => page.locator('dialog[open]');
export const field = (page: Page): Locator => dialog(page).getByRole('combobox');
export const outcome = (page: Page): Locator => dialog(page).getByRole('status');
export const button = (page: Page): Locator =>
  page.locator('.navbar button[aria-haspopup="dialog"]');

/** The list of results. */
export const found = (page: Page): Locator =>
  dialog(page).getByRole('listbox', { name: /^(?:Search results|Résultats de la recherche)$/ });
export const foundPages = (page: Page): Locator => found(page).getByRole('group');
export const suggestions = (page: Page): Locator =>
  dialog(page).getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
export const kindButton = (page: Page, name: string): Locator =>
  dialog(page)
    .getByRole('group', { name: 'Kind of page' })
    .getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
/** The options of the results: pages and their sections. */
export const results = (page: Page): Locator => found(page).getByRole('option');

export async function openSearch(page: Page, keys = 'Control+k'): Promise<void> {
  await hydrated(page);
  await page.keyboard.press(keys);
  await expect(field(page)).toBeFocused();
}

/** Waits until the list shows the results of what was typed, not of the text that was in the field before. */
export async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await field(page).fill(query);
  await expect(results(page).first(), query).toBeVisible();
}

/** The addresses of links. */
export function addresses(links: readonly Element[]): readonly (string | null)[] {
  return links.map((link) => link.getAttribute('href'));
}
