import type { Page } from '@playwright/test';

import { open } from './support/open';
import { localeOf } from './support/sitemap';
import { expect, test } from './support/test';

const explorer = [
  '/explorer',
  '/explorer/sql-injection#lens=security',
  '/explorer/list-companies#step=3',
  '/explorer/compose',
  '/explorer/failures',
];

/** What a screen reader meets, whole: the trees beside this file are written anew by `--update-snapshots`, and read. */
for (const address of explorer.flatMap((path) => [path, `/fr${path}`])) {
  const name = address.replace(/^\/(?:fr\/)?/, '').replace(/\W+/g, '-');
  test(`${address} is the same tree to a screen reader`, async ({ page }) => {
    await open(page, address);
    expect(await treeOf(page)).toMatchSnapshot([localeOf(address), `${name}.yml`]);
  });
}

/** What the address says is shown once the page is live: the tree is the one on which two looks agree. */
async function treeOf(page: Page): Promise<string> {
  const look = () => page.getByRole('main').ariaSnapshot();
  let [before, tree] = ['', await look()];
  while (tree !== before) {
    await page.waitForTimeout(400);
    [before, tree] = [tree, await look()];
  }
  return tree;
}
