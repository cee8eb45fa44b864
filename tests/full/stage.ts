import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';

import { headlessPath } from '../../src/cli/check/chromium';
import { copyProject, type Copy } from './copy';

/** A copy of the project and a browser for the tests of a file, created before and removed after them. */
export function stage(): { readonly copy: () => Copy; readonly browser: () => Browser } {
  let copy: Copy;
  let browser: Browser;
  beforeAll(async () => {
    copy = copyProject();
    browser = await chromium.launch({ executablePath: headlessPath(), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    copy.dispose();
  });
  return { copy: () => copy, browser: () => browser };
}
