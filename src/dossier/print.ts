import path from 'node:path';
import { chromium, type Page } from '@playwright/test';

import { CommandError } from '../faults/command-error';
import { readSheets, type Sheets } from './sheets';
import { withNumbers } from './token';

/** The first pass finds the numbers, the second prints them; they may move what follows, though seldom. */
const mostPasses = 4;

export type Printed = { readonly pdf: Buffer; readonly sheets: Sheets };

/**
 * Prints a dossier, in which every number of a sheet is that of the sheet.
 * @param html with tokens for the numbers
 * @param buildDir of the site, whose style sheets it uses: nothing else is loaded
 */
export async function print(
  html: string,
  buildDir: string,
  executablePath: string | undefined,
): Promise<Printed> {
  const browser = await chromium.launch({
    executablePath,
    // Letters are where they are designed to be, not at the nearest pixel.
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    let numbers: Sheets['numbers'] = new Map();
    for (let pass = 1; pass <= mostPasses; pass++) {
      const pdf = await printOnce(
        page,
        withNumbers(html, (id) => numbers.get(id)),
        buildDir,
      );
      const sheets = await readSheets(pdf);
      if (isSame(sheets.numbers, numbers)) return { pdf, sheets };
      numbers = sheets.numbers;
    }
    throw new CommandError(
      `the numbers of the sheets are not the same after ${mostPasses} passes. Try another --paper`,
    );
  } finally {
    await browser.close();
  }
}

const origin = 'http://dossier.invalid';

async function printOnce(page: Page, html: string, buildDir: string): Promise<Buffer> {
  await page.unrouteAll();
  await page.route('**/*', (route) => {
    const { origin: from, pathname } = new URL(route.request().url());
    if (from !== origin) return route.abort();
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html' });
    return route.fulfill({ path: path.join(buildDir, path.posix.normalize(pathname)) });
  });
  await page.goto(origin);
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);
}
