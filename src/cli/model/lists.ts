import type { SpokenPlatform } from './platform';
import type { TraceOptions } from './trace-command';

/**
 * What `npm run trace -- --list` prints: an entry per line, its columns separated by tabs, the id first.
 * @example await listOf(platform, 'connectors') // => 'xero\tXero\taccounting\t…\n'
 */
export async function listOf(
  { model, language: { text } }: SpokenPlatform,
  list: NonNullable<TraceOptions['list']>,
): Promise<string> {
  switch (list) {
    case 'scenarios':
      return table(model.scenarios.map(({ id, title }) => [id, text(title)]));
    case 'connectors':
      return table(
        model.connectors.map(({ id, name, family, platformKey }) => [
          id,
          name,
          family,
          platformKey ?? '',
        ]),
      );
    case 'conditions': {
      const { conditionTable } = await import('./conditions');
      return table(conditionTable());
    }
  }
}

const table = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.join('\t')}\n`).join('');
