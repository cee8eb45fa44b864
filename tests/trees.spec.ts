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

/** The complete tree for a screen reader. `--update-snapshots` rewrites the trees beside this file, for review. */
for (const address of explorer.flatMap((path) => [path, `/fr${path}`])) {
  const name = address.replace(/^\/(?:fr\/)?/, '').replace(/\W+/g, '-');
  test(`${address} is the same tree to a screen reader`, async ({ page }) => {
    await open(page, address);
    // The view of the address is shown once the page is hydrated.
    const tree = await settled(page, () => page.getByRole('main').ariaSnapshot());
    expect(tree).toMatchSnapshot([localeOf(address), `${name}.yml`]);
  });
}
