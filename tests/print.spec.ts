import { appearanceDigest } from './support/appearance';
import { hydrated, open } from './support/open';
import { representativePages } from './support/pages/representative';
import { missingOnPaper, paleOnPaper, themedOnPaper } from './support/paper';
import { twin } from './support/sitemap';
import { expect, test } from './support/test';

/** An A4 page without the margins that browsers leave by themselves. */
const paper = { width: 718, height: 1047 } as const;

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
    });
  }
});

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
