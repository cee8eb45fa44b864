import { constraintKinds, type Constraint, type ConstraintKind } from '../../page';
import { object, type JsonObject } from '../../../openapi/json';

/** Keywords of `propertyNames`, which constrain the keys of an object. */
const ofKeys: Readonly<Record<string, ConstraintKind>> = {
  pattern: 'keyPattern',
  minLength: 'keyMinLength',
  maxLength: 'keyMaxLength',
};

/**
 * The constraints of a schema in a fixed order.
 * @example constraintsOf({ minimum: 1, type: 'integer' }) // => [{ kind: 'minimum', value: '1' }]
 */
export function constraintsOf(keywords: JsonObject): readonly Constraint[] {
  const all: JsonObject = { ...withBooleanBounds(keywords), ...keysOf(keywords) };
  return constraintKinds.flatMap((kind) => {
    const value = all[kind];
    if (typeof value === 'string' || typeof value === 'number') {
      return [{ kind, value: String(value) }];
    }
    return value === true ? [{ kind, value: 'true' }] : [];
  });
}

/** In OpenAPI 3.0, `exclusiveMinimum: true` modifies `minimum`. */
function withBooleanBounds(keywords: JsonObject): JsonObject {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = keywords;
  return {
    ...rest,
    ...bound('minimum', 'exclusiveMinimum', minimum, exclusiveMinimum),
    ...bound('maximum', 'exclusiveMaximum', maximum, exclusiveMaximum),
  };
}

function bound(
  kind: string,
  exclusiveKind: string,
  value: unknown,
  exclusive: unknown,
): JsonObject {
  if (exclusive === true) return { [exclusiveKind]: value };
  if (typeof exclusive === 'number') return { [kind]: value, [exclusiveKind]: exclusive };
  return { [kind]: value };
}

function keysOf(keywords: JsonObject): JsonObject {
  const names = object(keywords.propertyNames);
  return Object.fromEntries(Object.entries(ofKeys).map(([from, to]) => [to, names[from]]));
}
