import { at, isObject, object, pointerKeys, string, type JsonObject } from './json';

/** What a reference leads to. */
export interface Target {
  /** The object referred to, with the siblings of the references over it. */
  readonly node: JsonObject;
  /** Pointer of the object, absent for one that stands in place. */
  readonly pointer?: string;
  /** Last key of that pointer: the name of a component. */
  readonly name?: string;
  /** The objects of the document that `node` is made of, the outermost first. */
  readonly holders: readonly JsonObject[];
}

/**
 * Follows `$ref` to its end; a reference that leads back to itself ends in an empty object.
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
 * Of the objects that make up a target, those that hold a text under a key, the outermost first.
 * Whether a text is translated is known by the object that holds it, not by a copy.
 */
export function holdersOf({ holders }: Target, key: string): readonly JsonObject[] {
  return holders.filter((holder) => string(holder[key]) !== undefined);
}
