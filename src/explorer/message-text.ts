import type { Content, Headers, Json } from '../platform';

/**
 * A message as HTTP/1.1 writes it. What passes between a service and its store is no HTTP; it is
 * written as a line of the same kind.
 * @example messageText({ type: 'result', rows: 2 }) // => 'RESULT rows=2'
 */
export function messageText(content: Content): string {
  switch (content.type) {
    case 'request': {
      const target = content.query === '' ? content.path : `${content.path}?${content.query}`;
      return http(`${content.method} ${target} HTTP/1.1`, content.headers, content.body);
    }
    case 'response':
      return http(`HTTP/1.1 ${content.status} ${content.reason}`, content.headers, content.body);
    case 'query':
      return `${content.operation.toUpperCase()} ${content.resource}`;
    case 'result':
      return `RESULT rows=${content.rows}`;
  }
}

function http(startLine: string, headers: Headers, body: Json | undefined): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = body === undefined ? [] : ['', JSON.stringify(body, null, 2)];
  return [startLine, ...lines, ...text].join('\n');
}
