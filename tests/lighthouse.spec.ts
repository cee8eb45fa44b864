import { chromium } from '@playwright/test';

import { headlessPath } from '../src/cli/check/chromium';
import { isEveryPage } from './support/pages/representative';
import { expect, test } from './support/test';

/** Lighthouse's scores that do not depend on the machine; `npm run bench` measures its performance score. */
const categories = ['accessibility', 'best-practices', 'seo'] as const;

const pages = [
  '/',
  '/fr/api/platform/create-company',
  ...(isEveryPage
    ? ['/api/platform/list-companies', '/api/platform/read-completed', '/fr/api/platform']
    : []),
];

for (const [i, path] of pages.entries()) {
  test(`Lighthouse finds no faults on ${path}`, async ({ baseURL, visited }) => {
    visited.add(path);
    const port = 9400 + i;
    const browser = await chromium.launch({
      executablePath: headlessPath(),
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
        // The worker's requests at idle are not part of the page, and Lighthouse would wait for them.
        maxWaitForLoad: 4_000,
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
