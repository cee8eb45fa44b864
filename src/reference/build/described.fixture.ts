import { isObject, list, object, type JsonObject } from './json';
import { operationsOf, parametersOf } from './operations';
import { entries, resolve } from './resolve';

/** A part of a document that has to say what it is. */
export interface Described {
  readonly kind: 'operation' | 'parameter' | 'header' | 'body' | 'response' | 'schema' | 'property';
  /** `Company.name` */
  readonly name: string;
  readonly node: JsonObject;
}

/** What a document has to describe: operations, their parts, its components, and every property. */
export function described(document: JsonObject): readonly Described[] {
  const components = object(document.components);
  const all = (key: string, kind: Described['kind']): readonly Described[] =>
    entries(document, components[key]).map(([name, { node }]) => ({ kind, name, node }));
  const schemas = all('schemas', 'schema');
  return [
    ...operationsOf(document).flatMap(({ id, node, pathItem }): readonly Described[] => [
      { kind: 'operation', name: id, node },
      ...parametersOf(document, node, pathItem).map((target): Described => {
        const name = `${id}.${String(target.node.name)}`;
        return { kind: 'parameter', name, node: target.node };
      }),
      ...('requestBody' in node ? [bodyOf(document, id, node.requestBody)] : []),
      ...entries(document, node.responses).map(([status, target]): Described => {
        return { kind: 'response', name: `${id}.${status}`, node: target.node };
      }),
    ]),
    ...all('parameters', 'parameter'),
    ...all('headers', 'header'),
    ...all('responses', 'response'),
    ...schemas,
    ...schemas.flatMap(({ name, node }) => propertiesOf(document, name, node)),
  ];
}

function bodyOf(document: JsonObject, id: string, body: unknown): Described {
  return { kind: 'body', name: `${id}.body`, node: resolve(document, body).node };
}

/** Properties written in a schema itself; those of a schema that it refers to are that schema's. */
function propertiesOf(document: JsonObject, owner: string, node: JsonObject): readonly Described[] {
  const parts = [node, ...variants(node)].map(object);
  return parts.flatMap((part) =>
    Object.entries(object(part.properties)).flatMap(([key, value]): readonly Described[] => {
      const name = `${owner}.${key}`;
      const inner = isObject(value) && value.$ref === undefined ? value : {};
      const property: Described = { kind: 'property', name, node: resolve(document, value).node };
      return [
        property,
        ...propertiesOf(document, name, inner),
        ...propertiesOf(document, name, itemsOf(inner)),
      ];
    }),
  );
}

/**
 * Whether a reader sees a value of it: one of its own, or one that its parts make up.
 * A circular part adds nothing.
 */
export function hasExample(document: JsonObject, value: unknown, above: readonly unknown[] = []) {
  const { node } = resolve(document, value);
  if (above.includes(node)) return true;
  const isExemplified = (part: unknown): boolean => hasExample(document, part, [...above, node]);
  if (['example', 'examples', 'const'].some((key) => key in node)) return true;
  if ('schema' in node) return isExemplified(node.schema);
  if ('content' in node) return Object.values(object(node.content)).every(isExemplified);
  const alternatives = variants(node).filter((part) => object(part).type !== 'null');
  const properties = Object.values(object(node.properties));
  const others = [node.items, node.additionalProperties].filter(isObject);
  const parts = [...alternatives, ...properties, ...others];
  return parts.length > 0 && parts.every(isExemplified);
}

function variants(node: JsonObject): readonly unknown[] {
  return [...list(node.allOf), ...list(node.oneOf), ...list(node.anyOf)];
}

function itemsOf({ items }: JsonObject): JsonObject {
  return isObject(items) && items.$ref === undefined ? items : {};
}
