import { statusLine } from './http';
import type { Attributes, Content, Span } from '../kernel/trace';

/** The name of the span that handles a request, by OpenTelemetry's conventions. */
export function spanName(content: Content): string {
  switch (content.type) {
    case 'request':
      return `${content.method} ${content.path}`;
    case 'query':
      return `${content.operation} ${content.resource}`;
    case 'response':
      return statusLine(content);
    case 'result':
      return 'result';
  }
}

/** The attributes of the span that handles a message, with OpenTelemetry's names. */
export function attributesOf(content: Content): Attributes {
  switch (content.type) {
    case 'request':
      return {
        'http.request.method': content.method,
        'url.scheme': content.scheme,
        'url.path': content.path,
        ...(content.query === '' ? {} : { 'url.query': content.query }),
        'server.address': content.host,
        'client.address': content.from,
      };
    case 'response':
      return { 'http.response.status_code': content.status };
    case 'query':
      return content.operation === 'read' || content.operation === 'write'
        ? { 'db.operation.name': content.operation, 'db.collection.name': content.resource }
        : { 'messaging.operation.name': content.operation };
    case 'result':
      return {
        'db.response.returned_rows': content.rows,
        ...(content.error === undefined ? {} : { 'error.type': content.error }),
      };
  }
}

/** Whether a response is an error for the side that sees it: for a client from status 400, for a server from 500. */
export function spanStatus(kind: Span['kind'], content: Content): Span['status'] {
  const least = kind === 'client' ? 400 : 500;
  const isError =
    content.type === 'response' ? content.status >= least : 'error' in content && content.error;
  return isError ? 'error' : 'unset';
}
