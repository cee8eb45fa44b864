import omit from 'lodash/omit';

import { isObject, list, object, type JsonObject } from '../../../openapi/json';
import { resolve, type Target } from '../../../openapi/resolve';

/** A schema without its wrappers. */
export interface Unwrapped extends Target {
  readonly isNullable: boolean;
}

/** If references are nested deeper than this, they are circular. */
const deepest = 50;

/**
 * Removes what only wraps another schema: a reference, an `allOf` with one entry, a union with null.
 * @example unwrap(document, { anyOf: [{ $ref: '#/…/Company' }, { type: 'null' }] })
 * // => { name: 'Company', isNullable: true, … }
 */
export function unwrap(document: JsonObject, schema: unknown, depth = 0): Unwrapped {
  const target = resolve(document, schema);
  const { node, pointer, name, holders } = target;
  const core = depth < deepest ? wrapped(document, node) : undefined;
  if (core === undefined) return { ...target, isNullable: isNullish(node) };

  const inner = unwrap(document, core.schema, depth + 1);
  return {
    ...inner,
    ...(pointer !== undefined && { pointer, name }),
    node: { ...inner.node, ...omit(node, core.key) },
    holders: [...holders, ...inner.holders],
    isNullable: isNullish(node) || inner.isNullable || core.isNullable,
  };
}

interface Core {
  readonly key: 'allOf' | 'anyOf' | 'oneOf';
  readonly schema: unknown;
  readonly isNullable: boolean;
}

/** The one schema that a node wraps, if the node adds no structure of its own. */
function wrapped(document: JsonObject, node: JsonObject): Core | undefined {
  if (isObject(node.properties)) return undefined;
  const keys = (['allOf', 'anyOf', 'oneOf'] as const).filter((key) => node[key] !== undefined);
  const [key, ...furtherKeys] = keys;
  if (key === undefined || furtherKeys.length > 0) return undefined;
  const options = list(node[key]);
  const core = key === 'allOf' ? options : options.filter((each) => !isNull(document, each));
  if (core.length !== 1) return undefined;
  return { key, schema: core[0], isNullable: core.length < options.length };
}

/** Whether a schema allows nothing but null. */
export function isNull(document: JsonObject, schema: unknown): boolean {
  const { node } = resolve(document, schema);
  return node.type === 'null' || ('const' in node && node.const === null);
}

function isNullish(node: JsonObject): boolean {
  return node.nullable === true || list(node.type).includes('null');
}

/** The JSON types of a schema without null, inferred from its keywords if it has no `type`. */
export function typesOf(node: JsonObject): readonly string[] {
  const { type } = node;
  if (typeof type === 'string') return type === 'null' ? [] : [type];
  if (Array.isArray(type)) return type.map(String).filter((each) => each !== 'null');
  if (Object.keys(object(node.properties)).length > 0) return ['object'];
  if (isObject(node.additionalProperties) || node.patternProperties) return ['object'];
  if (node.items !== undefined || node.prefixItems !== undefined) return ['array'];
  const [first] = list(node.enum);
  return typeof first === 'string' ? ['string'] : [];
}
