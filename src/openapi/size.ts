import { isObject, list, object, type JsonObject } from './json';
import { resolve } from './resolve';

/**
 * Whether a value has at most this many parts, counting repeated parts each time: a YAML alias costs a few
 * characters and can expand to any number of values. Stops as soon as the limit is exceeded.
 */
export function hasAtMost(limit: number, value: unknown): boolean {
  const left: unknown[] = [value];
  let count = 0;
  while (left.length > 0) {
    count += 1;
    if (count > limit) return false;
    const next = left.pop();
    if (Array.isArray(next) || isObject(next)) {
      for (const part of Object.values<unknown>(next)) left.push(part);
    }
  }
  return true;
}

/**
 * Whether a schema remains small when its references are expanded, up to a depth of properties.
 * @example isSmall(document, schema, { schemas: 20_000, depth: 6 })
 */
export function isSmall(
  document: JsonObject,
  schema: unknown,
  limit: { readonly schemas: number; readonly depth: number },
): boolean {
  const left: [schema: unknown, depth: number][] = [[schema, 0]];
  let count = 0;
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    count += 1;
    if (count > limit.schemas) return false;
    const [value, depth] = next;
    if (depth > limit.depth) continue;
    const { node } = resolve(document, value);
    for (const part of [...list(node.allOf), ...list(node.oneOf), ...list(node.anyOf)]) {
      left.push([part, depth]);
    }
    for (const part of [...Object.values(object(node.properties)), node.items]) {
      if (isObject(part)) left.push([part, depth + 1]);
    }
  }
  return true;
}
