import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export type Violation = { readonly id: string; readonly at: readonly string[] };

/** What axe finds wrong with a page: the rule, and the elements that break it. */
export async function violationsOf(page: Page): Promise<readonly Violation[]> {
  // The legacy mode leaves out frames of other origins, which this site has none of, and the window for them.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
}
