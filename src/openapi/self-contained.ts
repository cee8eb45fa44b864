import { at, isObject, object, pointerKeys, type JsonObject } from './json';
import { resolve } from './resolve';

/**
 * A schema with every schema that it refers to under its own `$defs`, so that it can be used without the document.
 * Keywords that do not affect validation are removed.
 * @example selfContained(document, { $ref: '#/components/schemas/Pet' })
 */
export function selfContained(document: JsonObject, schema: unknown): JsonObject {
  const names = new Map<string, string>();
  const definitions: Record<string, unknown> = {};
  const rewrite = (value: unknown, isSchema: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => rewrite(item, isSchema));
    if (!isObject(value)) return value;
    const kept = Object.entries(value).filter(([key]) => !isSchema || !TELLING.has(key));
    return Object.fromEntries(
      kept.map(([key, inner]) => {
        if (isSchema && key === '$ref' && typeof inner === 'string') return [key, refer(inner)];
        if (isSchema && LITERAL.has(key)) return [key, inner];
        // The keys of a map of schemas are names chosen by the author, not keywords of JSON Schema.
        return [key, rewrite(inner, !(isSchema && MAPS.has(key)))];
      }),
    );
  };
  const refer = (pointer: string): string => {
    const known = names.get(pointer);
    if (known !== undefined) return `#/$defs/${known}`;
    const name = `${pointerKeys(pointer).at(-1) ?? 'schema'}-${names.size}`;
    names.set(pointer, name);
    definitions[name] = rewrite(at(document, pointer), true);
    return `#/$defs/${name}`;
  };
  // The root schema is inlined, so that its type can be read without following a reference.
  const root = object(rewrite(resolve(document, schema).node, true));
  return Object.keys(definitions).length > 0 ? { ...root, $defs: definitions } : root;
}

const TELLING: ReadonlySet<string> = new Set([
  ...['title', 'description', 'examples', 'example', 'default', 'deprecated', 'externalDocs'],
  ...['readOnly', 'writeOnly', 'discriminator', 'xml', '$comment'],
]);
const LITERAL: ReadonlySet<string> = new Set(['enum', 'const', 'required', 'type']);
const MAPS: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', '$defs', 'dependentSchemas'],
]);
