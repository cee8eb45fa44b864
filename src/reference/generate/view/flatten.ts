import { list, object, type JsonObject } from '../../../openapi/json';
import { resolve } from '../../../openapi/resolve';

/** A schema without `allOf`: its parts are merged, as readers expect. */
export interface FlatSchema {
  /** All keywords except those below. The schema's own replace those of its parts. */
  readonly keywords: JsonObject;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly required: ReadonlySet<string>;
  /** Groups of alternatives, one for each `oneOf` or `anyOf` of the parts. */
  readonly alternatives: readonly Alternatives[];
}

export interface Alternatives {
  readonly kind: 'oneOf' | 'anyOf';
  readonly options: readonly unknown[];
  readonly discriminator: JsonObject;
}

/**
 * Merges `allOf`. A property that several parts describe becomes an `allOf` of their descriptions.
 * @param seen pointers of the parts merged so far: a part counts once, however often it is referred to.
 * @example flatten(document, { allOf: [{ $ref: '#/…/Paging' }, { properties: { results } }] })
 */
export function flatten(
  document: JsonObject,
  schema: JsonObject,
  seen = new Set<string>(),
): FlatSchema {
  const { allOf, properties, required, oneOf, anyOf, discriminator, ...own } = schema;
  const parts = list(allOf).flatMap((part) => {
    const { node, pointer } = resolve(document, part);
    if (pointer === undefined) return [flatten(document, node, seen)];
    if (seen.has(pointer)) return [];
    seen.add(pointer);
    return [flatten(document, node, seen)];
  });
  const merged = new Map<string, unknown>();
  const every = [
    ...parts.flatMap((part) => [...part.properties]),
    ...Object.entries(object(properties)),
  ];
  for (const [name, value] of every) {
    const earlier = merged.get(name);
    merged.set(name, earlier === undefined ? value : { allOf: [earlier, value] });
  }
  const keywords = parts.reduce<JsonObject>((all, part) => ({ ...all, ...part.keywords }), {});
  return {
    keywords: { ...keywords, ...own },
    properties: merged,
    required: new Set([
      ...parts.flatMap((part) => [...part.required]),
      ...list(required).filter((name) => typeof name === 'string'),
    ]),
    alternatives: [
      ...parts.flatMap((part) => part.alternatives),
      ...alternativesOf('oneOf', oneOf, discriminator),
      ...alternativesOf('anyOf', anyOf, discriminator),
    ],
  };
}

function alternativesOf(
  kind: Alternatives['kind'],
  options: unknown,
  discriminator: unknown,
): readonly Alternatives[] {
  const all = list(options);
  return all.length === 0 ? [] : [{ kind, options: all, discriminator: object(discriminator) }];
}
