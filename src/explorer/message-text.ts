import type { Content, Headers, Json, Message } from '../platform';

/**
 * A message as HTTP/1.1 writes it. What passes between a service and its store is no HTTP; it is
 * written as a line of the same kind.
 * @example messageText({ type: 'result', rows: 2 }) // => 'RESULT rows=2'
 */
export function messageText(content: Content): string {
  return messageLines(content).join('\n');
}

function messageLines(content: Content): readonly string[] {
  switch (content.type) {
    case 'request': {
      const target = content.query === '' ? content.path : `${content.path}?${content.query}`;
      return http(`${content.method} ${target} HTTP/1.1`, content.headers, content.body);
    }
    case 'response':
      return http(`HTTP/1.1 ${content.status} ${content.reason}`, content.headers, content.body);
    case 'query':
      return [`${content.operation.toUpperCase()} ${content.resource}`];
    case 'result':
      return [`RESULT rows=${content.rows}`];
  }
}

function http(startLine: string, headers: Headers, body: Json | undefined): readonly string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = body === undefined ? [] : ['', ...JSON.stringify(body, null, 2).split('\n')];
  return [startLine, ...lines, ...text];
}

/** A line of a message, and whether it came or went since the hop before. */
export interface ComparedLine {
  readonly text: string;
  readonly change: 'none' | 'added' | 'removed';
}

/**
 * A message compared with what came in before: a proxy hands on what it received, with headers added
 * and taken away.
 * @param before what the sender of the message had received, if it hands it on
 */
export function comparedLines(
  content: Content,
  before: Content | undefined,
): readonly ComparedLine[] {
  const now = messageLines(content);
  const then = before?.type === content.type ? messageLines(before) : undefined;
  if (!then) return now.map((text) => ({ text, change: 'none' }));
  return [
    ...now.map((text): ComparedLine => ({
      text,
      change: then.includes(text) ? 'none' : 'added',
    })),
    ...then
      .filter((text) => !now.includes(text))
      .map((text): ComparedLine => ({ text, change: 'removed' })),
  ];
}

/** What the sender of a message had received in the same direction, last before it sent the message. */
export function messageBefore(
  messages: readonly Message[],
  { from, direction, departure, content }: Message,
): Message | undefined {
  return messages.findLast(
    (other) =>
      other.to === from &&
      other.direction === direction &&
      other.content.type === content.type &&
      other.arrival <= departure,
  );
}
