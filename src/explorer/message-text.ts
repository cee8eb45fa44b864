import { replyLine, type Content, type Headers, type Json, type PlayedMessage } from '../platform';

/**
 * A message as in HTTP/1.1. The form of messages to jobs, queues, stores and sources is not documented;
 * they are written as one line in the same style.
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
    case 'operation':
      return [`${content.operation.toUpperCase()} ${content.resource}`];
    case 'result':
    case 'acknowledgement':
      return [replyLine(content)];
  }
}

function http(startLine: string, headers: Headers, body: Json | undefined): readonly string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = body === undefined ? [] : ['', ...JSON.stringify(body, null, 2).split('\n')];
  return [startLine, ...lines, ...text];
}

/** A line of a message, and whether it was added or removed since the previous hop. */
export interface ComparedLine {
  readonly text: string;
  readonly change: 'none' | 'added' | 'removed';
}

/**
 * A message compared with the incoming one: a proxy passes on what it received, with headers added
 * and removed. Only HTTP messages are compared: any other message is new at each hop.
 * @param before the message that the sender received, if it passes it on
 */
export function comparedLines(
  content: Content,
  before: Content | undefined,
): readonly ComparedLine[] {
  const now = messageLines(content);
  const isHttp = content.type === 'request' || content.type === 'response';
  const then = isHttp && before?.type === content.type ? messageLines(before) : undefined;
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

/** The last message that the sender received in the same direction before it sent this one. */
export function messageBefore(
  messages: readonly PlayedMessage[],
  { from, direction, departure, content }: PlayedMessage,
): PlayedMessage | undefined {
  return messages.findLast(
    (other) =>
      other.to === from &&
      other.direction === direction &&
      other.content.type === content.type &&
      other.arrival <= departure,
  );
}
