import type { Location, LocationObject, Oas3Visitor, UserContext } from '@redocly/openapi-core';

import { object, string, type JsonObject } from '../json';
import { methods } from '../operations';

/** A named part of a document that readers see. */
export interface Part {
  readonly kind:
    | 'operation'
    | 'parameter'
    | 'header'
    | 'request body'
    | 'response'
    | 'schema'
    | 'property';
  readonly name: string;
  /** The object that describes it: references are followed, and the siblings of a reference take precedence. */
  readonly node: JsonObject;
  /** The position of its name. */
  readonly location: LocationObject;
  readonly context: UserContext;
}

/**
 * Visits each part of a document once, even if it is used several times.
 * @example const rule: Oas3Rule = () => forEachPart(({ kind, name }) => console.log(kind, name))
 */
export function forEachPart(visit: (part: Part) => void): Oas3Visitor {
  const single =
    (kind: Part['kind'], nameOf: (node: JsonObject) => unknown) =>
    (value: unknown, context: UserContext) => {
      const node = object(value);
      const name = string(nameOf(node)) ?? String(context.key);
      visit({ kind, name, node, location: keyOf(context.location), context });
    };
  const each = (kind: Part['kind']) => (values: unknown, context: UserContext) => {
    for (const [name, value] of Object.entries(object(values))) {
      const location = keyOf(context.location.child([name]));
      visit({ kind, name, node: resolved(value, context), location, context });
    }
  };
  return {
    Operation: single('operation', ({ operationId }) => operationId),
    Parameter: single('parameter', ({ name }) => name),
    Header: single('header', () => undefined),
    RequestBody: single('request body', () => undefined),
    Response: single('response', () => undefined),
    NamedSchemas: each('schema'),
    SchemaProperties: each('property'),
  };
}

/**
 * The operations in a map of path items, by path or event; an entry may be a reference to its path item. `location` is
 * the position of an operation, and `keyAt` that of one of its keys.
 */
export function operationsUnder(map: unknown, context: UserContext) {
  return Object.entries(object(map)).flatMap(([name, value]) => {
    const item = object(value);
    const target = '$ref' in item ? context.resolve(item) : { node: item, location: undefined };
    const place = target.location ?? context.location.child([name]);
    const pathItem = object(target.node);
    return methods
      .filter((method) => method in pathItem)
      .map((method) => {
        const node = object(pathItem[method]);
        const own = place.child([method]);
        const keyAt = (key: string) => keyOf(own.child([key]));
        return { name, method, node, location: keyOf(own), keyAt };
      });
  });
}

/** The position of a value's name. */
export function keyOf({ source, pointer }: Location): LocationObject {
  return { source, pointer, reportOnKey: true };
}

/** A value with its references followed, as far as they have targets. */
export function resolved(value: unknown, { resolve }: UserContext): JsonObject {
  const { $ref, ...beside } = object(value);
  if (typeof $ref !== 'string') return beside;
  const { node } = resolve({ $ref });
  return { ...object(node), ...beside };
}
