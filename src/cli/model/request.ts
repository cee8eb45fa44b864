import { isIP } from 'node:net';

import { CommandError } from '../../faults/command-error';
import { header } from '../../platform/hops/http';
import type { Json } from '../../platform/kernel/trace';
import type { Request } from '../../platform/model/schema';
import type { TraceOptions } from './trace-command';

/**
 * The request that options describe.
 * @throws {CommandError} where an option is malformed
 * @example requestOf({ request: 'GET /companies' }) // => { method: 'GET', path: '/companies', headers: {} }
 */
export function requestOf({
  request = '',
  header: lines = [],
  body,
  from,
}: Pick<TraceOptions, 'request' | 'header' | 'body' | 'from'>): Request {
  const [, method, path] = /^(\S+)\s+(\S.*)$/s.exec(request) ?? [];
  if (method === undefined || path === undefined) {
    throw new CommandError(`--request is "${request}", expected 'METHOD /path'`);
  }
  if (from !== undefined && isIP(from) === 0) {
    throw new CommandError(`--from is "${from}", expected an IP address`);
  }
  const headers = headersOf(lines);
  return {
    method,
    path,
    headers,
    ...(from === undefined ? {} : { from }),
    ...(body === undefined ? {} : { body: bodyOf(body, headers) }),
  };
}

/** A header that is given twice is one with both values, as HTTP has it. */
function headersOf(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = new Map<string, readonly [name: string, value: string]>();
  for (const [name, value] of lines.map(headerOf)) {
    const [first = name, before] = headers.get(name.toLowerCase()) ?? [];
    headers.set(name.toLowerCase(), [first, before === undefined ? value : `${before}, ${value}`]);
  }
  return Object.fromEntries(headers.values());
}

function headerOf(line: string): readonly [string, string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*?)\s*$/s.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new CommandError(`--header is "${line}", expected 'Name: value'`);
}

/** A body is JSON, unless a header says otherwise; text that is not JSON stays text. */
function bodyOf(text: string, headers: Readonly<Record<string, string>>): Json {
  const type = header(headers, 'Content-Type');
  if (type !== undefined && !/\bjson\b/i.test(type)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
