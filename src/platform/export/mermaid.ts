import { target } from '../hops/http';
import { spanName } from '../hops/semantics';
import type { Model } from '../model/schema';
import { gaps } from '../kernel/gaps';
import { replyLine } from '../kernel/reply-line';
import { timeText } from '../kernel/time-text';
import type { Content, Message, OperationResult, Trace } from '../kernel/trace';
import { componentName, ENGLISH, type Language } from './names';

/**
 * A trace as a sequence diagram in Mermaid's language. A wait is a note with its length.
 * @example toMermaid(model, trace).split('\n')[0] // => 'sequenceDiagram'
 */
export function toMermaid(
  model: Model,
  { messages, spans }: Pick<Trace, 'messages' | 'spans'>,
  language: Language = ENGLISH,
): string {
  const waits = gaps(
    { spans },
    messages.map(({ departure }) => departure),
  );
  const taking = [
    ...new Set([
      ...messages.flatMap(({ from, to }) => [from, to]),
      ...waits.map(({ component }) => component),
    ]),
  ];
  const { duration } = timeText(language.locale);
  // Mermaid would parse the hyphens in the ids of components as arrows.
  const alias = new Map(taking.map((id, index) => [id, `c${index + 1}`]));
  return [
    'sequenceDiagram',
    ...taking.map(
      (id) => `  participant ${alias.get(id)} as ${escape(componentName(model, id, language))}`,
    ),
    ...messages.flatMap((message, i) => [
      `  ${alias.get(message.from)}${arrow(message)}${alias.get(message.to)}: ${escape(title(message.content))}`,
      ...waits
        .filter(({ after }) => after === i)
        .map(({ component, time }) => `  Note over ${alias.get(component)}: ${duration(time)}`),
    ]),
    '',
  ].join('\n');
}

function arrow({ direction, outcome }: Message): string {
  if (direction === 'request') return '->>';
  return outcome === 'refused' ? '--x' : '-->>';
}

function title(content: Content): string {
  switch (content.type) {
    case 'request':
      return `${content.method} ${target(content)}`;
    case 'result':
      return resultTitle(content);
    case 'acknowledgement':
      return replyLine(content);
    case 'response':
    case 'operation':
      return spanName(content);
  }
}

function resultTitle({ rows, records, error }: OperationResult): string {
  if (error !== undefined) return error;
  if (rows !== undefined) return `rows: ${rows}`;
  return records === undefined ? 'result' : `records: ${records}`;
}

/** Characters that end a statement or begin an entity are escaped as Mermaid's entities. */
function escape(text: string): string {
  return text.replace(/[#;<>{}\n\r%]/g, (character) => `#${character.charCodeAt(0)};`);
}
