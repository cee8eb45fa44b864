import { matches } from '@site/src/components/Filtered/matches';

/**
 * Hides the rows of a list of tables that do not contain each word of a query, and the sections without other rows. A
 * row is also found by what its section contains outside the table, such as a heading.
 * @returns how many rows are shown
 */
export function matchRows(list: HTMLElement, query: string): number {
  const counts = [...list.querySelectorAll('section')].map((section) => {
    const heading = section.querySelector('h3')?.textContent ?? '';
    const rows = [...section.querySelectorAll<HTMLElement>('tbody tr')];
    for (const row of rows) row.hidden = !matches(`${heading} ${row.textContent}`, query);
    const shown = rows.filter(({ hidden }) => !hidden).length;
    section.hidden = shown === 0;
    return shown;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
