import { ways, type Way } from '../../support/first-touch/controls';
import type { Outcome } from '../../support/first-touch/first-use';

export interface Use {
  readonly control: string;
  readonly browser: string;
  readonly language: string;
  readonly way: Way;
  readonly outcome: Outcome;
}

const legend = `What each control did at the first touch: what it is for, *before* the application came or *with* it. A dash is a
way in which it is not used, or, for a choice, in a list that the browser draws outside of the page.
`;

/** What each control did at the first touch, as a Markdown table with a column for each browser and way. */
export function tableOf(uses: readonly Use[]): string {
  const columns = [...new Set(uses.map(({ browser }) => browser))].flatMap((browser) =>
    ways.map((way) => ({ browser, way })),
  );
  const rows = [...new Set(uses.map(({ control }) => control))].map((control) => [
    control,
    ...columns.map(({ browser, way }) =>
      cellOf(
        uses.filter((use) => use.control === control && use.browser === browser && use.way === way),
      ),
    ),
  ]);
  const head = ['Control', ...columns.map(({ browser, way }) => `${browser}, ${way}`)];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${legend}\n${lines.join('\n')}\n`;
}

/** @example cellOf([]) // => '–'
 * @example cellOf([{ language: 'en', outcome: 'with' }, { language: 'fr', outcome: 'with' }]) // => 'with (en, fr)' */
function cellOf(uses: readonly Pick<Use, 'language' | 'outcome'>[]): string {
  if (uses.length === 0) return '–';
  return [...new Set(uses.map(({ outcome }) => outcome))]
    .map((outcome) => {
      const same = uses.filter((use) => use.outcome === outcome);
      return `${outcome} (${same.map(({ language }) => language).join(', ')})`;
    })
    .join('; ');
}
