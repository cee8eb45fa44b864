import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { languages } from '../support/pages/read';
import { addressOf, withBrowser, withSite, type Open } from './browser';
import type { Measure } from './measure';
import { kinds } from './pages';

const folder = '.generated/sheets';

/** The windows in which each page is shown, in pixels. */
const windows = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const themes = ['light', 'dark'] as const;
/** Of the height of a page, as many windows are shown. */
const windowsShown = 2;
/** Of the size of a window on a sheet. */
const scale = 0.42;

/** What a page of each kind looks like in both languages, in both themes and in four windows: a PNG of each page and language. */
export function sheetsBench(): Promise<readonly Measure[]> {
  return withSite(async () => {
    mkdirSync(folder, { recursive: true });
    await withBrowser(async (open) => {
      for (const [kind, address] of Object.entries(kinds)) {
        for (const language of languages) {
          const page = language === 'en' ? address : `/${language}${address.replace(/^\/$/, '')}`;
          const file = path.join(folder, `${kind.replaceAll(' ', '-')}-${language}.png`);
          await saveSheet(open, page, file);
          console.log(file);
        }
      }
    });
    return [];
  });
}

async function saveSheet(open: Open, address: string, file: string): Promise<void> {
  const figures: string[] = [];
  for (const colorScheme of themes) {
    for (const viewport of windows) {
      const page = await open({ viewport, colorScheme });
      await page.goto(addressOf(address));
      await page.evaluate(() => document.fonts.ready);
      const clip = { x: 0, y: 0, width: viewport.width, height: viewport.height * windowsShown };
      const picture = await page.screenshot({ fullPage: true, clip });
      await page.context().close();
      figures.push(
        `<img width="${viewport.width * scale}" src="data:image/png;base64,${picture.toString('base64')}">`,
      );
    }
  }
  const width = Math.ceil(windows.reduce((sum, each) => sum + each.width, 0) * scale + 80);
  const sheet = await open({ viewport: { width, height: 600 } });
  await sheet.setContent(
    `<style>body { display: flex; flex-wrap: wrap; align-items: start; gap: 12px; background: #888 }</style>${figures.join('')}`,
  );
  await sheet.screenshot({ path: file, fullPage: true });
  await sheet.context().close();
}
