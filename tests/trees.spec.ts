import { settled } from './support/frames';
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
    // What the address says is shown once the page is live.
    const tree = await settled(page, () => page.getByRole('main').ariaSnapshot());
    expect(tree).toMatchSnapshot([localeOf(address), `${name}.yml`]);
  });
}
