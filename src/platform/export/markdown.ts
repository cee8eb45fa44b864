import type { Model } from '../model/schema';
import { steps } from '../steps';
import type { Trace } from '../trace';
import { toMermaid } from './mermaid';
import { ENGLISH, sentence, type Language } from './names';

/**
 * A trace as a piece of Markdown: its steps in words, and its messages as a Mermaid diagram.
 * @param title the first heading
 * @example toMarkdown(model, trace, 'No API key').split('\n')[0] // => '# No API key'
 */
export function toMarkdown(
  model: Model,
  trace: Trace,
  title: string,
  language: Language = ENGLISH,
): string {
  const lines = steps(trace).map(
    (step, index) => `${index + 1}. ${escape(sentence(model, step, language))}`,
  );
  return [
    `# ${escape(title)}`,
    '',
    ...lines,
    '',
    '```mermaid',
    toMermaid(model, trace, language).trimEnd(),
    '```',
    '',
  ].join('\n');
}

/** Characters that Markdown would take for markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
