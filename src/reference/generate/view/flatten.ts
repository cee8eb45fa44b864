import isEqual from 'lodash/isEqual';
import uniqWith from 'lodash/uniqWith';

import { isObject, list, object, type JsonObject } from '../../../openapi/json';
import { examplesOf } from '../../../openapi/values';
import type { Part } from './parts';

/** The parts of a schema as one, without `allOf`: they join, and none replaces what another says. */
export interface FlatSchema {
  /** The values of each keyword in the parts, each once, except of those below. */
  readonly keywords: Readonly<Record<string, readonly unknown[]>>;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly patternProperties: ReadonlyMap<string, unknown>;
  readonly required: ReadonlySet<string>;
  readonly examples: readonly unknown[];
  /** Groups of alternatives, one for each `oneOf` or `anyOf` of the parts. */
  readonly alternatives: readonly Alternatives[];
}

export interface Alternatives {
  readonly kind: 'oneOf' | 'anyOf';
  readonly options: readonly unknown[];
  readonly discriminator: JsonObject;
}

/**
 * Joins the parts of a schema. A property that several parts describe becomes an `allOf` of their descriptions.
 * @example flatten(partsOf(document, { allOf: [{ $ref: '#/…/Paging' }, { properties: { results } }] }).core)
 */
export function flatten(parts: readonly Part[]): FlatSchema {
  const nodes = parts.map(({ node }) => node);
  const keys = new Set(nodes.flatMap((node) => Object.keys(node)));
  const values = [...keys].map((key) => {
    const all = nodes.flatMap((node) => (key in node ? [node[key]] : []));
    return [key, uniqWith(all, isEqual)] as const;
  });
  return {
    keywords: Object.fromEntries(values),
    properties: merged(nodes.map((node) => node.properties)),
    patternProperties: merged(nodes.map((node) => node.patternProperties)),
    required: new Set(
      nodes.flatMap((node) => list(node.required).filter((name) => typeof name === 'string')),
    ),
    examples: uniqWith(nodes.flatMap(examplesOf), isEqual),
    alternatives: nodes.flatMap(({ oneOf, anyOf, discriminator }) => [
      ...alternativesOf('oneOf', oneOf, discriminator),
      ...alternativesOf('anyOf', anyOf, discriminator),
    ]),
  };
}

/** Several schemas of one value as one. `false` allows nothing, whatever the others say. */
export function together(schemas: readonly unknown[] = []): unknown {
  const [first, ...others] = schemas;
  if (others.length === 0) return first;
  return schemas.includes(false) ? false : { allOf: schemas.filter(isObject) };
}

function merged(maps: readonly unknown[]): ReadonlyMap<string, unknown> {
  const all = new Map<string, readonly unknown[]>();
  for (const [name, schema] of maps.flatMap((map) => Object.entries(object(map)))) {
    all.set(name, [...(all.get(name) ?? []), schema]);
  }
  return new Map([...all].map(([name, schemas]) => [name, together(schemas)]));
}

function alternativesOf(
  kind: Alternatives['kind'],
  options: unknown,
  discriminator: unknown,
): readonly Alternatives[] {
  const all = list(options);
  return all.length === 0 ? [] : [{ kind, options: all, discriminator: object(discriminator) }];
}

/**
 * The JSON types that every part allows, without null, inferred from the keywords if there is no `type`. Types that
 * contradict each other are all named.
 * @example typesOf(flatten([{ type: 'number' }, { type: ['integer', 'null'] }])) // => ['integer']
 */
export function typesOf({
  keywords,
  properties,
  patternProperties,
}: FlatSchema): readonly string[] {
  const lists = (keywords.type ?? []).map((type) =>
    [type]
      .flat()
      .map(String)
      .filter((each) => each !== 'null'),
  );
  const [first] = lists;
  if (first !== undefined) {
    const every = [...new Set(lists.flat())];
    const common = every.filter((type) =>
      lists.every((each) => each.includes(type) || (type === 'integer' && each.includes('number'))),
    );
    return common.length === 0 ? every : common;
  }
  const isMap = keywords.additionalProperties?.some(isObject) === true;
  if (properties.size > 0 || patternProperties.size > 0 || isMap) return ['object'];
  if (keywords.items !== undefined || keywords.prefixItems !== undefined) return ['array'];
  const [value] = list(keywords.enum?.[0]);
  return typeof value === 'string' ? ['string'] : [];
}

/**
 * The values that every part allows. Lists without a common value are all named.
 * @example allowedValues([['a', 'b'], ['b', 'c']]) // => ['b']
 */
export function allowedValues(lists: readonly unknown[] = []): readonly unknown[] {
  const every = uniqWith(lists.flatMap(list), isEqual);
  const common = every.filter((value) =>
    lists.every((each) => list(each).some((other) => isEqual(other, value))),
  );
  return common.length === 0 ? every : common;
}
