import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildDir } from '../../src/site/build-dir';
import { controls, ways, type Control, type Way } from '../support/first-touch/controls';
import { expectedOf, firstUse, type Outcome } from '../support/first-touch/first-use';
import { launchChromium } from './first-touch/chromium';
import { launchFirefox } from './first-touch/firefox';
import { serveGated, type Gate } from './first-touch/gate';
import { tableOf, type Use } from './first-touch/table';
import type { TestBrowser } from './first-touch/visit';

const browsers = { Chromium: launchChromium, Firefox: launchFirefox } as const;
const languages = { en: '', fr: '/fr' } as const;

/** What has happened, for a table to read. */
const table = '.generated/first-touch.md';
const uses: Use[] = [];

let gate: Gate;
beforeAll(async () => {
  gate = await serveGated(buildDir);
});
afterAll(async () => {
  await gate.close();
  mkdirSync('.generated', { recursive: true });
  writeFileSync(table, tableOf(uses));
});

describe.each(Object.entries(browsers))('in %s, at the first touch', (name, launch) => {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens a page without its application, uses one of its controls, and lets the application come. */
  async function outcomeOf(address: string, control: Control, way: Way): Promise<Outcome> {
    if (browser === undefined) throw new Error(`${name} has not started`);
    gate.shut();
    const page = await browser.visit(address, {
      hasTouch: way === 'touch',
      isPhone: control.isOnPhones,
    });
    try {
      const { isRequested: requested, open: arrive } = gate;
      const outcome = await firstUse({ page, opened: address, requested, arrive }, control, way);
      expect(page.complaints).toEqual([]);
      return outcome;
    } finally {
      gate.open();
      await page.close();
    }
  }

  const cases = Object.entries<Control>(controls).flatMap(([id, control]) =>
    (control.ways ?? ways).flatMap((way) =>
      Object.entries(languages).map(([language, prefix]) => ({
        id,
        control,
        way,
        language,
        address: `${prefix}${control.path}`,
      })),
    ),
  );

  it.each(cases)('$id does what it is for, by $way, on $address', async (each) => {
    const { id, control, way, language, address } = each;
    let outcome: Outcome = 'never';
    try {
      outcome = await outcomeOf(gate.origin + address, control, way);
      expect(outcome).toBe(expectedOf(control));
    } finally {
      uses.push({ control: id, browser: name, language, way, outcome });
    }
  });
});
