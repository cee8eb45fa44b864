import type { HttpRequest, Json } from '../trace';

/** A value of a request, and where it stands, such as `query.name` or `header.Referer`. */
export interface Place {
  readonly name: string;
  readonly value: string;
}

/** All that a sender can put into a request: path, query, headers and body, names as well as values. */
export function placesOf({ path, query, headers, body }: HttpRequest): readonly Place[] {
  return [
    { name: 'path', value: path },
    ...query.split('&').flatMap((pair) => queryPlaces(pair.replaceAll('+', ' '))),
    ...Object.entries(headers).flatMap(([name, value]) => [
      { name: 'header', value: name },
      { name: `header.${name}`, value },
    ]),
    ...(body === undefined ? [] : bodyPlaces(body)),
  ];
}

function queryPlaces(pair: string): readonly Place[] {
  const equals = pair.indexOf('=');
  if (equals === -1) return [{ name: 'query', value: pair }];
  const name = pair.slice(0, equals);
  return [
    { name: 'query', value: name },
    { name: `query.${name}`, value: pair.slice(equals + 1) },
  ];
}

/** Walks a body without recursion: how deep it nests is the sender's choice. */
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
