import {
  expect,
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type TestInfo,
} from '@playwright/test';

import { codeDigest, rememberGreen, isStillGreen } from './memory';
import { resetWindow, openWindows, type Windows } from './windows';

interface Watch {
  /** Errors that no page may cause: a logged error, a violation of the policy, an exception, or a request to another
   * origin. A test that provokes an error on purpose empties this list and says why. */
  readonly complaints: string[];
  /** Digest of everything besides the built files that the result depends on; empty to run the test every time. */
  readonly inputs: string;
  /** The addresses that the test has opened so far. */
  readonly visited: Set<string>;
}

type Arguments = PlaywrightTestArgs & PlaywrightTestOptions & Watch;

/** A browser test with a context of its own, like a reader's first visit: empty cache, no service worker. */
export const firstVisitTest = base.extend<Watch>({
  inputs: async ({}, use) => use(codeDigest()),
  context: async ({ context }, use) => {
    await reportViolations(context);
    await use(context);
  },
  visited: [remember, { auto: true }],
  complaints: [watch, { auto: true }],
});

/**
 * A browser test. All tests of a worker share one window, which is reset before each test: a new context would fetch
 * and compile every script again, which takes four times the processor time of opening a page.
 */
export const test = base.extend<Watch, { windows: Windows }>({
  inputs: async ({}, use) => use(codeDigest()),
  windows: [
    async ({ browser }, use, { project }) => {
      const windows = openWindows(browser, project.use, reportViolations);
      await use(windows);
      await windows.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ windows, javaScriptEnabled, permissions, baseURL, viewport }, use) => {
    const page = await windows.open({ javaScriptEnabled, permissions });
    await resetWindow(page, { baseURL, viewport });
    await use(page);
  },
  context: async ({ page }, use) => use(page.context()),
  visited: [remember, { auto: true }],
  complaints: [watch, { auto: true }],
});

/** A browser test in a window of its own, for init scripts, which cannot be removed from a window. */
export const newWindowTest = test.extend({
  page: async ({ windows, javaScriptEnabled, permissions, baseURL, viewport }, use) => {
    const known = await windows.open({ javaScriptEnabled, permissions });
    await resetWindow(known, { baseURL, viewport });
    const page = await known.context().newPage();
    await use(page);
    await page.close();
  },
});

/** Skips a test that is still green, and records one that passes. */
async function remember(
  { inputs }: Arguments,
  use: (visited: Set<string>) => Promise<void>,
  info: TestInfo,
): Promise<void> {
  const name = info.titlePath.join(' › ');
  info.skip(
    inputs !== '' && isStillGreen(name, inputs),
    'nothing has changed since this was green',
  );
  const visited = new Set<string>();
  await use(visited);
  if (inputs !== '' && info.status === 'passed') rememberGreen(name, inputs, visited);
}

async function watch(
  { page, context, baseURL, visited }: Arguments,
  use: (complaints: string[]) => Promise<void>,
): Promise<void> {
  const complaints: string[] = [];
  const complain = (what: string) => complaints.push(`${page.url()} ${what}`);
  const note = (response: { url: () => string }) => visited.add(new URL(response.url()).pathname);
  const stop = listen(page, complain, baseURL);
  context.on('response', note);
  await use(complaints);
  context.off('response', note);
  stop();
  expect(complaints).toEqual([]);
}

function listen(
  page: Page,
  complain: (what: string) => void,
  origin: string | undefined,
): () => void {
  const onConsole = (message: ConsoleMessage) => {
    // A resource that failed is only named by the place of the message.
    if (message.type() === 'error')
      complain(`console: ${message.text()} ${message.location().url}`);
  };
  const onError = (error: Error) => complain(`exception: ${error.message}`);
  const onRequest = (request: { url: () => string }) => {
    const { origin: asked, protocol } = new URL(request.url());
    const isOwn = asked === origin || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) complain(`request to another origin: ${request.url()}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  return () => {
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
  };
}

/** Makes every page of a context log violations of its policy. */
async function reportViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

export { expect };
