import { toCsv } from '../platform/export/csv';
import { toMermaid } from '../platform/export/mermaid';
import type { Language } from '../platform/export/names';
import { toOtlp } from '../platform/export/otlp';
import type { Model } from '../platform';
import type { Played } from './scenario-page';

/**
 * A scenario in the forms that other tools read, each a file beside its page; its Markdown is the twin of
 * that page, which is made from what the page shows.
 * @example scenarioFiles(played, model, language)[0]?.[0] // => 'no-api-key.mmd'
 */
export function scenarioFiles(
  { scenario: { id }, trace }: Played,
  model: Model,
  language: Language,
): readonly (readonly [name: string, text: string])[] {
  return [
    [`${id}.mmd`, toMermaid(model, trace, language)],
    [`${id}.otlp.json`, `${JSON.stringify(toOtlp(trace), null, 2)}\n`],
    [`${id}.csv`, toCsv(model, trace, language)],
  ];
}
