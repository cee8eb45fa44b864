import type { Request } from '../model/schema';
import type { Headers, HttpRequest, HttpResponse, Json } from '../kernel/trace';

/** A request that cannot be sent: the message says what is wrong and what is valid. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** From an address block reserved for documentation (RFC 5737). */
const SENDER = '203.0.113.10';

/**
 * The request as a client sends it over the network.
 * @throws {RequestError} if the method or the path could not be sent.
 */
export function toHttpRequest(request: Request, host: string): HttpRequest {
  if (!/^[A-Z]+$/.test(request.method)) {
    throw new RequestError(`method is "${request.method}", expected capitals, such as GET`);
  }
  if (!request.path.startsWith('/')) {
    throw new RequestError(`path is "${request.path}", expected one that begins with a slash`);
  }
  const mark = request.path.indexOf('?');
  const path = mark === -1 ? request.path : request.path.slice(0, mark);
  const pairs = Object.entries(request.query ?? {}).map(
    ([name, value]) => `${encode(name)}=${encode(String(value))}`,
  );
  if (mark !== -1) pairs.unshift(request.path.slice(mark + 1));
  return {
    type: 'request',
    scheme: request.scheme ?? 'https',
    method: request.method,
    host,
    path,
    query: pairs.join('&'),
    headers: withDefaults(request, host),
    ...(request.body === undefined ? {} : { body: request.body }),
    from: request.from ?? SENDER,
  };
}

function withDefaults({ headers = {}, body }: Request, host: string): Headers {
  const defaults: readonly (readonly [string, string])[] = [
    ['Host', host],
    ['Accept', 'application/json'],
    ...(body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
  ];
  const missing = defaults.filter(([name]) => header(headers, name) === undefined);
  return { ...Object.fromEntries(missing), ...headers };
}

/** A body as it goes over the network: without white space. Views write it over several lines. */
export const rawBody = (body: Json): string => JSON.stringify(body);

/** The value of a header. Its name is case-insensitive. */
export function header(headers: Headers, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/**
 * The names and values of a query's parameters, each decoded once.
 * @example queryPairs('page=2&name=A%20B') // => [['page', '2'], ['name', 'A B']]
 */
export function queryPairs(query: string): readonly (readonly [string, string])[] {
  if (query === '') return [];
  return query.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    const name = equals === -1 ? pair : pair.slice(0, equals);
    return [decode(name), equals === -1 ? '' : decode(pair.slice(equals + 1))];
  });
}

/** The path and query of a request as one line, such as `/companies?page=1`. */
export function target({ path, query }: HttpRequest): string {
  return query === '' ? path : `${path}?${query}`;
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  302: 'Found',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A response in JSON. */
export function respond(
  status: number,
  body: Json | undefined,
  headers: Headers = {},
): HttpResponse {
  return {
    type: 'response',
    status,
    reason: REASONS[status] ?? '',
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body }),
  };
}

/** Status and reason phrase, such as `404 Not Found`. */
export function statusLine({ status, reason }: HttpResponse): string {
  return `${status} ${reason}`.trim();
}

function encode(text: string): string {
  // A lone surrogate has no encoding.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
