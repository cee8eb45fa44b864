import type { Body, SecurityOption } from '../../page';
import { list, object, string, type JsonObject } from '../../../openapi/json';
import { exampleCall, percentEncoded } from '../../../openapi/sample-values';
import type { Pair, SampleRequest } from '../samples/request';
import { sampleBody } from './sample-body';

export interface Call {
  readonly method: string;
  readonly server: string | undefined;
  readonly path: string;
  readonly node: JsonObject;
  readonly pathItem: JsonObject;
  readonly security: readonly SecurityOption[];
  readonly body: Body | undefined;
}

/**
 * One call as data.
 * @throws {Error} if no client could send its address or its headers.
 */
export function sampleRequest(document: JsonObject, call: Call): SampleRequest {
  const { path, query, headers, cookies } = exampleCall(document, call);
  const content = sampleBody(document, call.node.requestBody, call.body);
  const sent = (place: CredentialPlace) => credentials(document, call.security, place);
  const cookie = encodedPairs([...sent('cookie'), ...cookies]).join('; ');
  const search = encodedPairs([...sent('query'), ...query]).join('&');
  const address = serverAddress(document, call.server) + path;
  return {
    method: call.method.toUpperCase(),
    url: encodedAddress([address, search].filter((part) => part !== '').join('?')),
    headers: sendable([
      ...sent('header'),
      ...headers,
      ...(cookie === '' ? [] : [{ name: 'Cookie', value: cookie }]),
      ...(content?.mediaType === undefined
        ? []
        : [{ name: 'Content-Type', value: content.mediaType }]),
    ]),
    ...(content && { body: content.body }),
  };
}

/** @example encodedPairs([{ name: 'page', value: '1' }]) // => ['page=1'] */
export function encodedPairs(pairs: readonly Pair[]): readonly string[] {
  return pairs.map(({ name, value }) => [name, value].map(percentEncoded).join('='));
}

/** @throws {TypeError} if it is not an address. */
function encodedAddress(address: string): string {
  const { origin, pathname, search } = new URL(address);
  return origin + (pathname + search).replace(/[^\w\-.~/?:@!$&()*+,;=%]+/g, percentEncoded);
}

/**
 * Headers as HTTP can send them: each name once, and spaces instead of line breaks, as RFC 9110 has it.
 * @throws {Error} if a name is not one of HTTP.
 */
function sendable(headers: readonly Pair[]): readonly Pair[] {
  const odd = headers.find(({ name }) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name));
  if (odd !== undefined) throw new Error(`${odd.name} is not the name of a header`);
  const values = headers.map(({ name, value }) => {
    return [name, value.replace(/[\0\r\n]+/g, ' ').trim()] as const;
  });
  return [...new Map(values)].map(([name, value]) => ({ name, value }));
}

/** The server's address with the defaults of its variables; a relative address has no host. */
function serverAddress(document: JsonObject, server: string | undefined): string {
  const variables = object(object(list(document.servers)[0]).variables);
  const address = (server ?? '').replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    return string(object(variables[name]).default) ?? placeholder;
  });
  return /^https?:/.test(address) ? address : `https://api.example.com${address}`;
}

type CredentialPlace = 'header' | 'query' | 'cookie';

/** The credentials of the first way to authenticate, with a placeholder for the reader's own secret. */
function credentials(
  document: JsonObject,
  [first]: readonly SecurityOption[],
  place: CredentialPlace,
): readonly Pair[] {
  const known = object(object(document.components).securitySchemes);
  return (first?.schemes ?? []).flatMap(({ name, type, scheme, parameter, place: where }) => {
    if (type === 'apiKey' && parameter !== undefined && where === place) {
      const value = string(object(known[name])['x-example']) ?? 'YOUR_API_KEY';
      return [{ name: parameter, value }];
    }
    if (place !== 'header' || !['http', 'oauth2', 'openIdConnect'].includes(type)) return [];
    const isBasic = scheme === 'basic';
    const value = isBasic ? 'Basic YOUR_CREDENTIALS' : 'Bearer YOUR_ACCESS_TOKEN';
    return [{ name: 'Authorization', value }];
  });
}
