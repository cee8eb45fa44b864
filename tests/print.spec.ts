import { appearanceDigest } from './support/appearance';
import { hydrated, open } from './support/open';
import { representativePages } from './support/pages/representative';
import { missingOnPaper, paleOnPaper, themedOnPaper } from './support/paper';
import { cutFigures, figures, type PaperSize, sheetsOf, squeezed } from './support/sheets';
import { twin } from './support/sitemap';
import { expect, test } from './support/test';

/** What the margins leave of a sheet, in CSS pixels. */
const papers = {
  A4: { width: 680, height: 986 },
  Letter: { width: 702, height: 919 },
} as const satisfies Record<PaperSize, unknown>;
const paper = papers.A4;

test.describe('on paper, in the dark theme', () => {
  test.use({ inputs: appearanceDigest('tests/print.spec.ts'), viewport: paper });

  for (const [index, english] of representativePages().entries()) {
    const path = index % 2 === 0 ? english : twin(english);
    test(`${path} is as in the light theme: dark on white, whole and unfolded`, async ({
      page,
    }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(path);
      await hydrated(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect.soft(await themedOnPaper(page)).toEqual([]);
      expect.soft(await paleOnPaper(page)).toEqual([]);
      expect.soft(await missingOnPaper(page)).toEqual([]);
      await page.setViewportSize(papers.Letter);
      expect.soft(await missingOnPaper(page)).toEqual([]);
    });
  }
});

test.describe('on paper', () => {
  test.use({ inputs: appearanceDigest('tests/print.spec.ts') });

  for (const [index, english] of representativePages().entries()) {
    const path = index % 2 === 0 ? twin(english) : english;
    const format = index % 2 === 0 ? 'Letter' : 'A4';
    test(`${path} is sheets of ${format} that say what they are, none empty, no figure cut`, async ({
      page,
    }) => {
      await page.setViewportSize(papers[format]);
      await open(page, path);
      await page.emulateMedia({ media: 'print' });
      await expect(
        page.locator(':is(nav, button:not(ol button), input, select):visible'),
      ).toHaveCount(0);
      const shown = await page.evaluate(figures);
      const sheets = await sheetsOf(page, format);
      const address = await page.evaluate(() => location.origin + location.pathname);
      for (const [i, { text }] of sheets.entries()) {
        const margins = [await page.title(), address, `${i + 1} / ${sheets.length}`].map(squeezed);
        for (const margin of margins) expect.soft(text).toContain(margin);
        expect.soft(text.length, `sheet ${i + 1}`).toBeGreaterThan(margins.join('').length + 40);
      }
      expect.soft(cutFigures(shown, sheets)).toEqual([]);
    });
  }
});

for (const path of ['/about', '/fr/api/platform']) {
  test(`${path} has its title on every sheet without scripts, too`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(path);
    const title = squeezed(await page.title());
    for (const { text } of await sheetsOf(page, 'A4')) expect(text).toContain(title);
    await page.close();
  });
}

for (const path of ['/api/platform/create-company', '/fr/api/platform/create-company']) {
  test(`${path} prints its code in every language, under the name of the language`, async ({
    page,
  }) => {
    await page.setViewportSize(paper);
    await open(page, path);
    const samples = page.locator('details[name="code-sample"]');
    expect(await samples.count()).toBeGreaterThan(1);
    await expect(samples.and(page.locator('[open]'))).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    for (const sample of await samples.all()) {
      await expect(sample.locator('summary')).toHaveText(/\S/);
      const code = sample.locator('pre');
      await expect(code).toHaveCSS('white-space', 'break-spaces');
      const isVisible = await code.evaluate((element) => element.checkVisibility());
      expect(isVisible).toBe(true);
    }
  });
}
