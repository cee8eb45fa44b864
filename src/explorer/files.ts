import { toCsv } from '../platform/export/csv';
import { toMermaid } from '../platform/export/mermaid';
import type { Language } from '../platform/export/names';
import { toOtlp } from '../platform/export/otlp';
import type { Model } from '../platform';
import type { Played } from './scenario-page';

/**
 * A scenario in the formats of other tools, each as a file beside its page. Its Markdown is not among them, because it
 * is made from the built page.
 * @example scenarioFiles(played, model, language)[0]?.[0] // => 'no-api-key.mmd'
 */
export function scenarioFiles(
  { scenario: { id }, trace }: Played,
  model: Model,
  language: Language,
): readonly (readonly [name: string, text: string])[] {
  return [
    [`${id}.mmd`, toMermaid(model, trace, language)],
    [`${id}.otlp.json`, `${JSON.stringify(toOtlp(model, trace), null, 2)}\n`],
    [`${id}.csv`, toCsv(model, trace, language)],
  ];
}
