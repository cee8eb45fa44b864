import { header } from '../http';
import type { HttpRequest, Json } from '../../kernel/trace';

/** A value of a request, and its place, such as `query.name` or `header.Referer`. */
export interface Place {
  readonly name: string;
  readonly value: string;
}

/** Everything that a sender can put into a request: path, query, headers and body, both names and values. */
export function placesOf({ path, query, headers, body }: HttpRequest): readonly Place[] {
  return [
    { name: 'path', value: path },
    ...encodedSegments(path),
    ...pairPlaces(query, 'query'),
    ...Object.entries(headers).flatMap(([name, value]) => [
      { name: 'header', value: name },
      { name: `header.${name}`, value },
    ]),
    ...cookiePlaces(header(headers, 'Cookie') ?? ''),
    ...contentPlaces(headers, body),
  ];
}

/** The names and values of a query, or of a form in the same format. */
function pairPlaces(pairs: string, place: 'query' | 'body'): readonly Place[] {
  return pairs.split('&').flatMap((pair) => nameAndValue(pair.replaceAll('+', ' '), place));
}

function cookiePlaces(cookies: string): readonly Place[] {
  return cookies.split(';').flatMap((pair) => nameAndValue(pair.trim(), 'cookie'));
}

function nameAndValue(pair: string, place: string): readonly Place[] {
  const equals = pair.indexOf('=');
  if (equals === -1) return [{ name: place, value: pair }];
  const name = pair.slice(0, equals);
  return [
    { name: place, value: name },
    { name: `${place}.${name}`, value: pair.slice(equals + 1) },
  ];
}

function contentPlaces(headers: HttpRequest['headers'], body: Json | undefined): readonly Place[] {
  if (body === undefined) return [];
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(
    header(headers, 'Content-Type') ?? '',
  );
  return isForm && typeof body === 'string' ? pairPlaces(body, 'body') : bodyPlaces(body);
}

/** Path segments that may contain more when decoded, such as a whole path. */
function encodedSegments(path: string): readonly Place[] {
  const segments = path.split('/').filter((segment) => segment.includes('%'));
  return segments.map((value) => ({ name: 'path', value }));
}

/** Traverses a body without recursion, because the sender determines its depth. */
function bodyPlaces(body: Json): readonly Place[] {
  const places: Place[] = [];
  const open: { readonly name: string; readonly value: Json }[] = [{ name: 'body', value: body }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { name, value } = next;
    if (typeof value === 'string') places.push({ name, value });
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries<Json>(value)) {
      if (!isList) places.push({ name: 'body', value: key });
      open.push({ name: isList ? name : `${name}.${key}`, value: child });
    }
  }
  return places;
}
