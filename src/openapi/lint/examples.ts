import { isObject, list, object, type JsonObject } from '../json';

/** Follows the references of a value. */
type Resolve = (value: unknown) => JsonObject;

/**
 * Whether readers see an example value of a part. A composite value counts as exemplified, because its properties and
 * components must have examples of their own.
 * @example isExemplified({ type: 'array', items: { example: 1 } }, object) // => true
 */
export function isExemplified(
  node: JsonObject,
  resolve: Resolve,
  above: readonly unknown[] = [],
): boolean {
  const isShown = (part: unknown): boolean => {
    const { $ref } = object(part);
    if (typeof $ref !== 'string') return isExemplified(object(part), resolve, above);
    if ($ref.startsWith('#/components/') || above.includes($ref)) return true;
    return isExemplified(resolve(part), resolve, [...above, $ref]);
  };
  if (['example', 'examples', 'const'].some((key) => key in node)) return true;
  if ('schema' in node) return isShown(node.schema);
  if ('content' in node) return Object.values(object(node.content)).every(isShown);
  const alternatives = [...list(node.allOf), ...list(node.oneOf), ...list(node.anyOf)];
  const parts = [
    ...alternatives.filter((part) => object(part).type !== 'null'),
    ...[node.items, node.additionalProperties].filter(isObject),
  ];
  const isMadeOfParts = parts.length > 0 || Object.keys(object(node.properties)).length > 0;
  return isMadeOfParts && parts.every(isShown);
}
