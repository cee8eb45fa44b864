import { sample } from 'openapi-sampler';

import type { Json, Route } from '../platform';
import { pathValues } from '../platform/kernel/routes';
import { replaceWords } from '../platform/kernel/words';
import type { SourceDocument } from './check';
import { isObject, list, object, type JsonObject } from './json';
import type { RoutedOperation } from './owners';
import { entries, resolve } from './resolve';
import { exampleCall } from './sample-values';
import { isSmall } from './size';

/**
 * The example of a successful response, from the document or made from the schema: its texts name the parameters of the
 * path instead of their values.
 */
export function exampleOf(
  document: SourceDocument['document'],
  operation: RoutedOperation['operation'],
): Route['example'] {
  const { node } = operation;
  const success = entries(document, node.responses).find(([status]) => /^2\d\d$/.test(status));
  if (success === undefined) return undefined;
  const [status, { node: response }] = success;
  const [content] = Object.values(object(response.content)).map(object);
  if (content === undefined) return { status: Number(status) };
  // A body read from YAML or JSON is always JSON.
  const body = (exampleIn(document, content, 'response') ?? null) as Json;
  const values = pathValues(operation.path, exampleCall(document, operation).path);
  const named = new Map(Object.entries(values).map(([name, value]) => [value, `{${name}}`]));
  return {
    status: Number(status),
    body: replaceWords(withoutPaging(body), named),
    ...echoOf(document, node.requestBody, content, body),
  };
}

/** The engine makes the rest of a page of a list. */
function withoutPaging(body: Json): Json {
  const { results } = object(body);
  return Array.isArray(results) ? { results: results as readonly Json[] } : body;
}

/** What a response repeats of its request, beside the fields that its example shows. */
function echoOf(
  document: JsonObject,
  requestBody: unknown,
  response: JsonObject,
  body: Json,
): Pick<NonNullable<Route['example']>, 'absent' | 'sent'> {
  const request = object(object(resolve(document, requestBody).node.content)['application/json']);
  const known = propertyNames(document, response.schema);
  const shown = fieldsOf(body);
  const shared = propertyNames(document, request.schema).filter((name) => known.includes(name));
  const absent = shared.filter((name) => !shown.includes(name));
  const examples = entries(document, request.examples).map(([, { node }]) => node.value);
  const sent = [...new Set(fieldsOf([request.example, examples]))].filter((name) =>
    shown.includes(name),
  );
  return { ...(absent.length > 0 && { absent }), ...(sent.length > 0 && { sent }) };
}

/** The properties of a schema and of those that it is made of. */
function propertyNames(document: JsonObject, schema: unknown): readonly string[] {
  const { properties, allOf, anyOf, oneOf } = resolve(document, schema).node;
  const parts = [allOf, anyOf, oneOf].flatMap(list);
  return [
    ...Object.keys(object(properties)),
    ...parts.flatMap((part) => propertyNames(document, part)),
  ];
}

/** The names of the fields of a value, at any depth. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
}

type Direction = 'request' | 'response';

/** The example of a media type, or one made from its schema. */
export function exampleIn(
  document: JsonObject,
  content: JsonObject,
  direction: Direction,
): unknown {
  const [named] = entries(document, content.examples);
  return content.example ?? named?.[1].node.value ?? sampleOf(document, content.schema, direction);
}

/** A sample of a schema that has no example; undefined if the schema is too large. */
function sampleOf(document: JsonObject, schema: unknown, direction: Direction): unknown {
  const limit = { schemas: 20_000, depth: 6 };
  if (!isObject(schema) || !isSmall(document, schema, limit)) return undefined;
  try {
    return sample(
      schema,
      {
        quiet: true,
        maxSampleDepth: limit.depth,
        skipWriteOnly: direction === 'response',
        skipReadOnly: direction === 'request',
      },
      document,
    );
  } catch {
    return undefined;
  }
}
