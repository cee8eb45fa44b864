import { openBefore } from './support/before';
import { hydrated } from './support/open';
import { expect, test } from './support/test';

test('what is chosen and typed before the application is there filters the facts then', async ({
  page,
}) => {
  const { arrive } = await openBefore(page, '/facts');
  const all = await page.locator('[data-state] > ul > li').count();
  await expect(page.getByRole('status').filter({ hasText: `${all} facts` })).toBeVisible();
  await page.getByRole('combobox', { name: 'State' }).selectOption('assumed');
  await page.getByRole('searchbox', { name: 'Words' }).fill('queue');
  arrive();
  await expect(page).toHaveURL('/facts?state=assumed&q=queue');
  const shown = page.locator('[data-state] > ul > li:visible');
  expect(await shown.count()).toBeLessThan(all / 2);
  for (const text of await shown.allTextContents()) expect(text).toMatch(/queue/i);
  await expect(page.getByRole('combobox', { name: 'State' })).toHaveValue('assumed');
});

test('what is typed before the application is there filters the glossary then', async ({
  page,
}) => {
  const { arrive } = await openBefore(page, '/fr/glossary');
  const field = page.getByRole('main').getByRole('searchbox');
  const terms = page.locator('main dt, main tbody tr');
  const all = await terms.count();
  await field.fill('passerelle');
  arrive();
  await expect.poll(() => terms.count()).toBeLessThan(all);
  await expect(field).toHaveValue('passerelle');
  await expect(field).toBeFocused();
});

test('a scenario that is chosen before the application is there is shown then', async ({
  page,
}) => {
  const { arrive } = await openBefore(page, '/enterprise/tech-overview/architecture/request-flow');
  const flow = page.locator('figure[data-starts-near]').first();
  await flow.getByRole('combobox').selectOption('4');
  await flow.getByRole('radio').nth(1).focus();
  await page.keyboard.press('Space');
  arrive();
  await expect(flow.getByRole('radio').nth(1)).toBeChecked();
  await expect(flow.getByRole('status').first()).toContainText('401');
});

const operation = '/api/platform/create-company';

test('the code sample in the language that was unfolded last is unfolded, before hydration too', async ({
  page,
}) => {
  await openBefore(page, operation);
  const python = page.locator('details', {
    has: page.locator('summary', { hasText: 'Python' }),
  });
  await python.locator('summary').click();
  await expect(python.locator('pre')).toBeVisible();
  const { arrive } = await openBefore(page, operation);
  await expect(page.locator('details[name="code-sample"][open]')).toHaveCount(1);
  await expect(python.locator('pre')).toBeVisible();
  arrive();
  await hydrated(page);
  await expect(python.locator('.code-keyword').first()).toHaveText('import');
  await expect(page.locator('details[name="code-sample"][open]')).toHaveCount(1);
});
