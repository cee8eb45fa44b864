import type { Locator, Page } from '@playwright/test';

/** The link in the bar of a wide window to the page in another language. */
export const languageLink = (page: Page, language: string): Locator =>
  page.locator(`.navbar__item[data-language-switch][lang="${language}"]`);
