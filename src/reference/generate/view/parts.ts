import omit from 'lodash/omit';

import { at, isObject, list, object, pointerKeys, type JsonObject } from '../../../openapi/json';
import { resolve } from '../../../openapi/resolve';

/** One of the objects that a schema is made of. */
export interface Part {
  /** The object of the document, by which its texts are known. */
  readonly holder: JsonObject;
  /** Its own keywords, without those that refer to other parts. */
  readonly node: JsonObject;
}

/** What a schema is made of, the outermost part first. */
export interface Parts {
  /** The pointer of the named schema that the position uses, and its name. */
  readonly pointer?: string;
  readonly name?: string;
  /** What the position adds to the named schema; empty without one. */
  readonly place: readonly Part[];
  /** The named schema itself, or else everything. */
  readonly core: readonly Part[];
  /** Whether the position or the schema allows null. */
  readonly isNullable: boolean;
}

/** If schemas are nested deeper than this in nothing but references, they are circular. */
const deepest = 50;

/**
 * The parts of a schema, through what only wraps another schema: a reference, an `allOf`, a union with null.
 * @example partsOf(document, { allOf: [{ $ref: '#/…/Address' }, { readOnly: true }] })
 * // => { name: 'Address', place: [{ node: { readOnly: true }, … }], core: [{ node: { properties, … }, … }], … }
 */
export function partsOf(document: JsonObject, schema: unknown): Parts {
  const place: Part[] = [];
  let inner: unknown = schema;
  let isNullable = false;
  for (let depth = 0; depth < deepest; depth += 1) {
    const wrapped = wrappedIn(document, object(inner));
    if (wrapped === undefined) break;
    place.push(wrapped.outer, ...wrapped.beside);
    isNullable ||= wrapped.isNullable;
    inner = wrapped.schema;
    const { pointer } = wrapped;
    if (pointer === undefined || typeof object(inner).$ref === 'string') continue;
    const core = layers(document, inner, new Set([pointer]));
    const name = pointerKeys(pointer).at(-1);
    isNullable ||= place.some(isNullish) || allowsNull(core);
    return { pointer, name, place, core, isNullable };
  }
  const core = layers(document, schema, new Set());
  return { place: [], core, isNullable: isNullable || allowsNull(core) };
}

interface Wrapped {
  readonly outer: Part;
  /** Parts of an `allOf` that only annotate the schema. */
  readonly beside: readonly Part[];
  readonly schema: unknown;
  readonly pointer?: string;
  readonly isNullable: boolean;
}

/** The one schema that an object refers to or wraps. */
function wrappedIn(document: JsonObject, holder: JsonObject): Wrapped | undefined {
  const { $ref, ...node } = holder;
  if (typeof $ref === 'string') {
    const schema = at(document, $ref);
    return { outer: { holder, node }, beside: [], schema, pointer: $ref, isNullable: false };
  }
  if (isObject(node.properties)) return undefined;
  const union = soleOption(document, holder);
  if (union !== undefined && node.allOf === undefined) {
    const outer = { holder, node: omit(node, union.key) };
    return { outer, beside: [], schema: union.schema, isNullable: union.isNullable };
  }
  if (node.anyOf !== undefined || node.oneOf !== undefined) return undefined;
  const parts = list(node.allOf);
  const isAdding = (part: unknown) => Object.keys(object(part)).some((key) => structure.has(key));
  const [schema, ...others] = parts.length === 1 ? parts : parts.filter(isAdding);
  const isReference = typeof object(schema).$ref === 'string';
  if (schema === undefined || others.length > 0 || (parts.length > 1 && !isReference)) {
    return undefined;
  }
  const beside = parts.filter((part) => part !== schema).map(object);
  return {
    outer: { holder, node: omit(node, 'allOf') },
    beside: beside.map((each) => ({ holder: each, node: each })),
    schema,
    isNullable: false,
  };
}

/** Keywords of what a value is made of; the others only say more about it. */
const structure: ReadonlySet<string> = new Set([
  ...['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'properties', 'patternProperties'],
  ...['additionalProperties', 'items', 'prefixItems'],
]);

/** @param seen pointers of the parts so far: a part counts once, however often it is referred to. */
function layers(document: JsonObject, schema: unknown, seen: Set<string>): readonly Part[] {
  const holder = object(schema);
  const { $ref, allOf, ...node } = holder;
  const union = soleOption(document, holder);
  const inner = [...list(allOf), ...(union === undefined ? [] : [union.schema])];
  const isNew = typeof $ref === 'string' && !seen.has($ref);
  if (isNew) seen.add($ref);
  return [
    { holder, node: union === undefined ? node : { ...omit(node, union.key), ...nullable(union) } },
    ...(isNew ? layers(document, at(document, $ref), seen) : []),
    ...inner.flatMap((part) => layers(document, part, seen)),
  ];
}

interface Option {
  readonly key: 'anyOf' | 'oneOf';
  readonly schema: unknown;
  readonly isNullable: boolean;
}

/** The one option of a union beside null. */
function soleOption(document: JsonObject, node: JsonObject): Option | undefined {
  const keys = (['anyOf', 'oneOf'] as const).filter((key) => node[key] !== undefined);
  const [key, ...furtherKeys] = keys;
  if (key === undefined || furtherKeys.length > 0 || isObject(node.properties)) return undefined;
  const options = list(node[key]);
  const [schema, ...others] = options.filter((each) => !isNull(document, each));
  if (schema === undefined || others.length > 0) return undefined;
  return { key, schema, isNullable: options.length > 1 };
}

function nullable({ isNullable }: Option): JsonObject {
  return isNullable ? { nullable: true } : {};
}

/** Whether a schema allows nothing but null. */
export function isNull(document: JsonObject, schema: unknown): boolean {
  const { node } = resolve(document, schema);
  return node.type === 'null' || ('const' in node && node.const === null);
}

/** A part of an `allOf` allows null only if the others do; the outermost part is taken at its word. */
function allowsNull(core: readonly Part[]): boolean {
  const isAllowed = (part: Part) => part.node.type === undefined || isNullish(part);
  return core.slice(0, 1).some(isNullish) || (core.some(isNullish) && core.every(isAllowed));
}

function isNullish({ node }: Part): boolean {
  return node.nullable === true || list(node.type).includes('null');
}
