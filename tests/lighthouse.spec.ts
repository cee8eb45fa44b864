import { chromium } from '@playwright/test';

import { chromiumPath } from '../src/site/commands/chromium';
import { expect, test } from './support/test';

/** Lighthouse's marks that do not depend on the machine; its speed is measured by `npm run bench`. */
const categories = ['accessibility', 'best-practices', 'seo'] as const;

const pages = [
  '/',
  '/api/platform/list-companies',
  '/fr/api/platform/create-company',
  '/api/platform/read-completed',
  '/fr/api/platform',
];

for (const [i, path] of pages.entries()) {
  test(`Lighthouse finds nothing to mend on ${path}`, async ({ baseURL }) => {
    const port = 9400 + i;
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${port}`],
    });
    try {
      const { default: lighthouse } = await import('lighthouse');
      const result = await lighthouse(`${baseURL ?? ''}${path}`, {
        port,
        onlyCategories: [...categories],
        formFactor: 'desktop',
        screenEmulation: { disabled: true },
        throttlingMethod: 'provided',
        disableFullPageScreenshot: true,
        logLevel: 'error',
      });
      const { categories: marks = {}, audits = {} } = result?.lhr ?? {};
      const failed = Object.values(audits)
        .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
        .map(({ id }) => id);
      expect(failed, 'audits that failed').toEqual([]);
      for (const category of categories) expect(marks[category]?.score, category).toBe(1);
    } finally {
      await browser.close();
    }
  });
}
