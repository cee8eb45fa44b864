import { grammar, type Kind } from './grammar';
import { isObject, list, string, type JsonObject } from './json';

/** A text of a document, and its position. */
export interface OpenapiText {
  /**
   * A stable name of the position, without indexes of lists:
   * `list-companies/200/description`, `schemas/Company/properties/name/description`.
   */
  readonly reference: string;
  readonly text: string;
  /** The object that contains the text, under `key`. */
  readonly holder: JsonObject;
  readonly key: string;
}

/**
 * Every text of a document to be translated, in the order of the document: summaries, descriptions and the display
 * names of tags. Examples, defaults, enums, patterns, and the names of tags and properties are excluded, even a
 * property named `description`.
 * @example
 * openapiTexts(document)[0] // => { reference: 'info/summary', text: 'Companies and …', … }
 */
export function openapiTexts(document: JsonObject): readonly OpenapiText[] {
  const seen = new Set<JsonObject>();
  return textsOf(document, 'document', [], seen);
}

function textsOf(
  node: unknown,
  kind: Kind,
  trail: readonly string[],
  seen: Set<JsonObject>,
): readonly OpenapiText[] {
  if (!isObject(node) || seen.has(node)) return [];
  seen.add(node);
  const here = operationId(node, kind) ?? trail;
  const { texts, one = {}, list: lists = {}, map = {} } = grammar[kind];
  return Object.entries(node).flatMap(([key, value]): readonly OpenapiText[] => {
    const text = string(value);
    if (text !== undefined && texts.includes(key)) {
      return [{ reference: [...here, key].join('/'), text, holder: node, key }];
    }
    const single = own(one, key);
    if (single !== undefined) return textsOf(value, single, [...here, key], seen);
    const several = own(lists, key);
    if (several !== undefined) {
      return list(value).flatMap((item) =>
        textsOf(item, several, [...prefixOf(here, key), nameInList(item, key)], seen),
      );
    }
    const named = own(map, key) ?? own(map, '');
    if (named === undefined || !isObject(value)) return [];
    if (own(map, key) === undefined) return textsOf(value, named, [...here, key], seen);
    const prefix = key === 'responses' && kind === 'operation' ? here : [...here, key];
    return Object.entries(value).flatMap(([name, item]) =>
      textsOf(item, named, [...prefix, name], seen),
    );
  });
}

/** Operations and components are identified by their own name, independent of their position. */
function operationId(node: JsonObject, kind: Kind): readonly string[] | undefined {
  if (kind === 'components') return [];
  const id = kind === 'operation' ? string(node.operationId) : undefined;
  return id === undefined ? undefined : [id];
}

/** The reference contains the name of a list of the document, but not that of an operation: `list-companies/page`. */
function prefixOf(here: readonly string[], key: string): readonly string[] {
  return here.length === 0 ? [key] : here;
}

function nameInList(item: unknown, key: string): string {
  if (!isObject(item)) return key;
  const { name, title, url, operationId } = item;
  return string(name) ?? string(title) ?? string(url) ?? string(operationId) ?? key;
}

function own(table: Readonly<Record<string, Kind>>, key: string): Kind | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
