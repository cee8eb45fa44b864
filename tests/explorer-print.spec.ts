import { open } from './support/open';
import { type PaperSize, sheetsOf, squeezed } from './support/sheets';
import { expect, test } from './support/test';

/** What is written on each map that is printed. */
const labels = () =>
  [...document.querySelectorAll('main [data-figure] svg')]
    .filter((svg) => svg.checkVisibility() && svg.querySelector('title'))
    .map((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent));

const pages = [
  ['/explorer', 'A4'],
  ['/fr/explorer', 'Letter'],
  ['/explorer#lens=responsibility', 'Letter'],
  ['/fr/explorer#lens=security', 'A4'],
  ['/fr/explorer/list-companies', 'A4'],
  ['/explorer/webhook-consumer-disabled#step-12', 'Letter'],
] as const satisfies readonly (readonly [string, PaperSize])[];

for (const [path, format] of pages) {
  test(`${path}: the map is whole on the first sheet of ${format}, across, below its title`, async ({
    page,
  }) => {
    await open(page, path);
    // The legend of a lens is loaded when the lens is chosen.
    await expect(page.locator('[data-figure] > ul')).toHaveCount(path.includes('lens') ? 2 : 1);
    await page.emulateMedia({ media: 'print' });
    const [map, ...others] = await page.evaluate(labels);
    expect(others).toEqual([]);
    const [first, ...rest] = await sheetsOf(page, format);
    if (!map || !first) throw new Error('There is no map, or no sheet.');
    expect(first.width).toBeGreaterThan(first.height);
    const title = await page.locator('h1').textContent();
    for (const label of [title ?? '', ...map]) expect.soft(first.text).toContain(squeezed(label));
    const key = await page.locator('[data-figure] > ul').last().locator('li').allTextContents();
    for (const sign of key) expect.soft(first.text).toContain(squeezed(sign));
    const across = rest.filter(({ width, height }) => width > height);
    expect(across).toHaveLength(path.includes('security') ? 1 : 0);
  });
}

for (const path of ['/explorer/list-companies', '/fr/explorer/webhook-consumer-disabled']) {
  test(`${path}: steps begin below their heading, however many there are`, async ({ page }) => {
    await open(page, path);
    const [heading = ''] = await page.locator('h2[id$="-steps"]').allTextContents();
    const [step = ''] = await page.locator('#step-1 a').allTextContents();
    await page.emulateMedia({ media: 'print' });
    const sheets = await sheetsOf(page, 'A4');
    const first = sheets.find(({ text }) => text.includes(squeezed(step)));
    expect(first?.text).toContain(squeezed(heading));
  });
}

test('a long sequence is broken between messages, and has its names on every sheet', async ({
  page,
}) => {
  const path = '/explorer/webhook-consumer-disabled';
  await open(page, path);
  await page.emulateMedia({ media: 'print' });
  const sheets = await sheetsOf(page, 'Letter');
  const names = ['Codat Client', 'Azure Key Vault', 'Webhook consumer', 'Portal user'];
  const named = sheets.filter(
    ({ text, width, height }) =>
      width < height && names.every((name) => text.includes(squeezed(name))),
  );
  expect(named.length).toBeGreaterThanOrEqual(3);
  for (const { text } of named.slice(1, -1)) expect(text).toContain('ACK');
});

test('on paper, an operation has no heading of a figure that is not there', async ({ page }) => {
  await open(page, '/api/platform/create-company');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#flow')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#flow ~ details > summary').click();
  await expect(page.locator('#flow ~ details figure')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#flow')).toBeVisible();
});
