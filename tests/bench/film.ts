import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';

import { controls } from '../support/first-touch/controls';
import { addressOf, asSlowPhone, withBrowser, withSite } from './browser';
import type { Measure } from './measure';
import { kinds } from './pages';

const folder = '.generated/film';
const filmed = [kinds['prose page'], kinds['operation page']] as const;

/** In milliseconds: between two pictures, from the navigation to the touch, and from the touch to the end. */
const step = 250;
const untouched = 3_000;
const touched = 2_000;

/** A picture that the browser painted, as base64, and how many milliseconds after the navigation. */
interface Painted {
  readonly time: number;
  readonly picture: string;
}

/** What a slow phone shows from the navigation on, and from a tap on the search button on: one PNG for each page. */
export function filmBench(): Promise<readonly Measure[]> {
  return withSite(async () => {
    mkdirSync(folder, { recursive: true });
    for (const page of filmed) {
      const file = path.join(folder, `${page.slice(1).replaceAll('/', '-')}.png`);
      await saveStrip(await film(page), `${page}: a tap at ${untouched / 1000} s`, file);
      console.log(file);
    }
    return [];
  });
}

function film(address: string): Promise<readonly Painted[]> {
  return withBrowser(async (open) => {
    const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const session = await asSlowPhone(page);
    const start = Date.now();
    const painted = record(session, start);
    await session.send('Page.startScreencast', { format: 'png', maxWidth: 195, maxHeight: 422 });
    const loaded = page.goto(addressOf(address));
    await until(start + untouched);
    await page.locator(controls['search button'].target).tap();
    await until(start + untouched + touched);
    await loaded;
    await session.send('Page.stopScreencast');
    return painted;
  });
}

/** The pictures of a session, of which more come as long as it lasts. */
function record(session: CDPSession, start: number): readonly Painted[] {
  const painted: Painted[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    painted.push({ time: (metadata.timestamp ?? 0) * 1000 - start, picture: data });
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  return painted;
}

const until = (time: number) => new Promise((resolve) => setTimeout(resolve, time - Date.now()));

/** Puts the last picture of each step beside the one before. */
function saveStrip(painted: readonly Painted[], title: string, file: string): Promise<void> {
  const times = Array.from({ length: (untouched + touched) / step + 1 }, (_, i) => i * step);
  const figures = times.map((time) => {
    const last = painted.findLast((each) => each.time <= time);
    const source = last === undefined ? '' : `src="data:image/png;base64,${last.picture}"`;
    return `<figure><img ${source}><figcaption>${(time / 1000).toFixed(2)} s</figcaption></figure>`;
  });
  return withBrowser(async (open) => {
    const page: Page = await open({ viewport: { width: 1470, height: 600 } });
    await page.setContent(`<style>
      body { display: grid; grid-template-columns: repeat(7, 195px); gap: 12px; font: 14px sans-serif }
      h1 { grid-column: 1 / -1; font-size: 18px }
      figure { margin: 0 }
      img { display: block; width: 195px; height: 422px; border: 1px solid #999 }
    </style><h1>${title}</h1>${figures.join('')}`);
    await page.screenshot({ path: file, fullPage: true });
  });
}
