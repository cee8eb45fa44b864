import { describe, expect, test } from 'vitest';

import type { PlayedMessage } from '../platform';
import { comparedLines, messageBefore, messageText } from './message-text';

const request = (
  turn: number,
  from: string,
  to: string,
  headers: Record<string, string>,
): PlayedMessage => ({
  direction: 'request',
  from,
  to,
  departure: turn * 10,
  arrival: turn * 10 + 5,
  content: {
    type: 'request',
    scheme: 'https',
    method: 'GET',
    host: 'api.codat.io',
    path: '/companies',
    query: 'page=1',
    headers,
    from: '203.0.113.10',
  },
});

const first = request(1, 'client', 'waf', { Host: 'api.codat.io', Via: 'x' });
const second = request(2, 'waf', 'gateway', { Host: 'api.codat.io', Traceparent: '00' });

describe('a message', () => {
  test('is written as in HTTP/1.1', () => {
    expect(messageText(first.content)).toBe(
      'GET /companies?page=1 HTTP/1.1\nHost: api.codat.io\nVia: x',
    );
  });

  test('that is not of HTTP is one line', () => {
    const operation = { type: 'operation', operation: 'send', resource: 'invoices' } as const;
    expect(messageText(operation)).toBe('SEND invoices');
    expect(messageText({ type: 'acknowledgement' })).toBe('ACK');
    expect(messageText({ type: 'result', rows: 2 })).toBe('RESULT rows=2');
  });

  test('is compared with the message that its sender received', () => {
    expect(messageBefore([first, second], first)).toBeUndefined();
    const before = messageBefore([first, second], second);
    expect(before).toBe(first);
    expect(comparedLines(second.content, before?.content)).toEqual([
      { text: 'GET /companies?page=1 HTTP/1.1', change: 'none' },
      { text: 'Host: api.codat.io', change: 'none' },
      { text: 'Traceparent: 00', change: 'added' },
      { text: 'Via: x', change: 'removed' },
    ]);
  });

  test('that is not of HTTP is new at each hop', () => {
    const lines = comparedLines({ type: 'result' }, { type: 'result', rows: 2 });
    expect(lines).toEqual([{ text: 'RESULT', change: 'none' }]);
  });

  test('without an earlier message is not compared', () => {
    const lines = comparedLines(first.content, undefined);
    expect(new Set(lines.map(({ change }) => change))).toEqual(new Set(['none']));
  });
});
