import { statusLine } from './http';
import type { Attributes, Content, Span, OperationRequest } from '../kernel/trace';
import type { Component } from '../model/schema';

/** The name of the span that handles a request, by OpenTelemetry's conventions. */
export function spanName(content: Content): string {
  switch (content.type) {
    case 'request':
      return `${content.method} ${content.path}`;
    case 'operation':
      return `${content.operation} ${content.resource}`;
    case 'response':
      return statusLine(content);
    case 'result':
    case 'acknowledgement':
      return content.type;
  }
}

/**
 * The attributes of the span that handles a message, with OpenTelemetry's names.
 * @param kind of the component that handles it
 * @param question what a reply is to: a write stores rows, but only a read returns rows
 */
export function attributesOf(
  content: Content,
  kind: Component['kind'],
  question?: Content,
): Attributes {
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
    case 'operation':
      return operationAttributes(content, kind);
    case 'result': {
      const isRead = question?.type === 'operation' && question.operation === 'read';
      const { rows, error } = content;
      return {
        ...(isRead && rows !== undefined && { 'db.response.returned_rows': rows }),
        ...(error === undefined ? {} : { 'error.type': error }),
      };
    }
    case 'acknowledgement':
      return {};
  }
}

/** Only what a store does has names in the conventions; how the others are called is not documented. */
function operationAttributes(
  { operation, resource, host }: OperationRequest,
  kind: Component['kind'],
): Attributes {
  if (operation === 'send' || operation === 'deliver' || operation === 'receive')
    return {
      'messaging.operation.name': operation,
      'operation.resource': resource,
      ...(host === undefined ? {} : { 'server.address': host }),
    };
  return kind === 'store'
    ? { 'db.operation.name': operation, 'db.collection.name': resource }
    : { 'operation.name': operation, 'operation.resource': resource };
}

/** Whether a response is an error for the side that sees it: for a client from status 400, for a server from 500. */
export function spanStatus(kind: Span['kind'], content: Content): Span['status'] {
  const least = kind === 'client' ? 400 : 500;
  const isError =
    content.type === 'response' ? content.status >= least : 'error' in content && content.error;
  return isError ? 'error' : 'unset';
}
