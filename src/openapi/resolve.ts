import { at, isObject, object, pointerKeys, string, type JsonObject } from './json';

/** The target of a reference. */
export interface Target {
  /** The object referred to, merged with the siblings of the references to it. */
  readonly node: JsonObject;
  /** The pointer of the object; absent for an inline object. */
  readonly pointer?: string;
  /** The last key of that pointer: the name of a component. */
  readonly name?: string;
  /** The objects of the document that `node` is merged from, the outermost first. */
  readonly holders: readonly JsonObject[];
}

/**
 * Follows `$ref` to its end. A circular reference results in an empty object.
 * @example resolve(document, { $ref: '#/components/schemas/Pet' }).name // => 'Pet'
 */
export function resolve(document: JsonObject, value: unknown): Target {
  const seen = new Set<string>();
  let inner = object(value);
  let siblings: JsonObject = {};
  let pointer: string | undefined;
  const holders = [inner];
  while (typeof inner.$ref === 'string') {
    const { $ref, ...beside } = inner;
    siblings = { ...beside, ...siblings };
    pointer = $ref;
    if (seen.has(pointer)) return { node: siblings, holders };
    seen.add(pointer);
    inner = object(at(document, pointer));
    holders.push(inner);
  }
  if (pointer === undefined) return { node: inner, holders };
  return { node: { ...inner, ...siblings }, pointer, name: pointerKeys(pointer).at(-1), holders };
}

/** @example entries(document, operation['responses']) // => [['200', Target], …] */
export function entries(document: JsonObject, value: unknown): readonly [string, Target][] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, each]) => [key, resolve(document, each)]);
}

/**
 * The objects that a target is merged from and that contain a text under a key, the outermost first. Whether a text
 * is translated is known for these objects, not for a copy.
 */
export function holdersOf({ holders }: Target, key: string): readonly JsonObject[] {
  return holders.filter((holder) => string(holder[key]) !== undefined);
}
