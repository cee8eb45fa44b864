import { constraintKinds, type Constraint, type ConstraintKind } from '../../page';
import { isObject } from '../../../openapi/json';
import type { FlatSchema } from './flatten';

type Keywords = FlatSchema['keywords'];

/** Keywords of `propertyNames`, which constrain the keys of an object. */
const ofKeys: Readonly<Record<string, ConstraintKind>> = {
  pattern: 'keyPattern',
  minLength: 'keyMinLength',
  maxLength: 'keyMaxLength',
};

/**
 * The constraints of a schema in a fixed order. Of bounds in several parts, the narrowest; of other constraints, each.
 * @param unlisted required properties that are described elsewhere.
 * @example constraintsOf({ minimum: [1, 5], type: ['integer'] }) // => [{ kind: 'minimum', values: ['5'] }]
 */
export function constraintsOf(
  keywords: Keywords,
  unlisted: readonly string[] = [],
): readonly Constraint[] {
  const all: Keywords = {
    ...keywords,
    ...exclusiveBounds(keywords),
    ...keysOf(keywords),
    requiredNames: unlisted,
  };
  return constraintKinds.flatMap((kind) => {
    const values = (all[kind] ?? []).filter(
      (value) => typeof value === 'string' || typeof value === 'number' || value === true,
    );
    return values.length === 0 ? [] : [{ kind, values: narrowest(kind, values).map(String) }];
  });
}

function narrowest(kind: ConstraintKind, values: readonly unknown[]): readonly unknown[] {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length || values.length < 2 || kind === 'multipleOf') return values;
  return [/min/i.test(kind) ? Math.max(...numbers) : Math.min(...numbers)];
}

/** In OpenAPI 3.0, `exclusiveMinimum: true` modifies `minimum`. */
function exclusiveBounds(keywords: Keywords): Keywords {
  return {
    ...bound(keywords, 'minimum', 'exclusiveMinimum'),
    ...bound(keywords, 'maximum', 'exclusiveMaximum'),
  };
}

function bound(keywords: Keywords, kind: string, exclusiveKind: string): Keywords {
  const values = keywords[kind] ?? [];
  const exclusive = keywords[exclusiveKind] ?? [];
  return exclusive.includes(true)
    ? { [kind]: [], [exclusiveKind]: [...values, ...exclusive.filter((each) => each !== true)] }
    : { [kind]: values, [exclusiveKind]: exclusive };
}

function keysOf({ propertyNames = [] }: Keywords): Keywords {
  const names = propertyNames.filter(isObject);
  return Object.fromEntries(
    Object.entries(ofKeys).map(([from, to]) => [
      to,
      names.flatMap((each) => (from in each ? [each[from]] : [])),
    ]),
  );
}
