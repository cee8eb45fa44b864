import type { CDPSession, Page } from '@playwright/test';

import { budgets } from './budgets';
import { hydrated } from './support/open';
import { layoutShift } from './support/layout-shift';
import { expect, firstVisitTest as test } from './support/test';
import { bytesOf, textOf, weightOf, type Weight } from './support/weight';

const operation = '/api/platform/list-companies';
const prose = ['/about', '/using-the-api/errors'] as const;
const flow = '/enterprise/tech-overview/architecture/request-flow';

/** A text in the reference's components that survives minification and is in no other code. */
const mark = 'Copy the address';

async function weigh(page: Page, path: string): Promise<Weight> {
  await page.goto(path);
  await hydrated(page);
  return weightOf(page);
}

test('prose pages share little JavaScript, and nothing of the reference', async ({ page }) => {
  const [first, second] = [await weigh(page, prose[0]), await weigh(page, prose[1])];
  const shared = first.scripts.filter((script) => second.scripts.includes(script));
  expect(shared.length).toBeLessThan(first.scripts.length);
  expect(bytesOf(shared)).toBeLessThanOrEqual(budgets.sharedScript);
  const reference = await weigh(page, operation);
  expect(reference.scripts.filter((script) => textOf(script).includes(mark))).not.toEqual([]);
  expect(first.scripts.filter((script) => textOf(script).includes(mark))).toEqual([]);
});

test('a flow adds little JavaScript to a page', async ({ page }) => {
  const [plain, played] = [await weigh(page, prose[1]), await weigh(page, flow)];
  expect(played.script).toBeGreaterThan(plain.script);
  expect(played.script - plain.script).toBeLessThanOrEqual(budgets.flowScript);
});

test('the explorer adds little JavaScript to a page, and nothing moves while it starts', async ({
  page,
}) => {
  for (const prefix of ['', '/fr']) {
    const plain = await weigh(page, `${prefix}${prose[0]}`);
    const list = await weigh(page, `${prefix}/explorer`);
    expect(await layoutShift(page)).toBe(0);
    const played = await weigh(page, `${prefix}/explorer/refresh-data-type`);
    expect(await layoutShift(page)).toBe(0);
    for (const { script } of [list, played]) {
      expect(script).toBeGreaterThan(plain.script);
      expect(script - plain.script).toBeLessThanOrEqual(budgets.explorerScript);
    }
  }
});

test('an operation page transfers what its budget allows, and fetches nothing for its sidebar', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  const transfer = await transferOf(session);
  await page.goto(operation);
  await hydrated(page);
  const links = page.locator('.theme-doc-sidebar-menu a');
  expect(await links.count()).toBeGreaterThan(20);
  await links.last().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const { view, ahead } = transfer();
  expect(view).toBeGreaterThan(budgets.started.page.reference / 2);
  expect(view).toBeLessThanOrEqual(budgets.started.page.reference);
  expect(ahead).toBeLessThanOrEqual(budgets.ahead);
});

/** The typeface has a limit of its own (`src/typeface`). */
const counted = new Set(['Document', 'Stylesheet', 'Script']);

/** Bytes of response bodies under gzip: what the page needs, and what it prefetches (`rel=prefetch`, fetches). */
async function transferOf(session: CDPSession) {
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength),
  );
  await session.send('Network.enable');
  await session.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } });
  const sum = (isWanted: (type: string) => boolean) =>
    [...types].reduce((all, [id, type]) => all + (isWanted(type) ? (bytes.get(id) ?? 0) : 0), 0);
  return () => ({
    view: sum((type) => counted.has(type)),
    ahead: sum((type) => type === 'Other' || type === 'Prefetch' || type === 'Fetch'),
  });
}
