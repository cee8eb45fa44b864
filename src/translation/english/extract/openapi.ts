import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { isObject, object, type JsonObject } from '../../../openapi/json';
import { openapiTexts } from '../../../openapi/texts';
import type { Passage } from '../passage';
import { scalarPassages, type YamlFile } from './yaml';

/**
 * Extracts the summaries, descriptions, display names and comments of an OpenAPI document, but not its examples.
 * @example openapiPassages(readYaml('info: { summary: Companies. }')).length // => 1
 */
export function openapiPassages(yaml: YamlFile): readonly Passage[] {
  const texts = yaml.documents.flatMap((document) => {
    const value: unknown = document.toJS();
    const places = new Map(mapsOf(document.contents, value));
    return openapiTexts(object(value)).flatMap(({ holder, key }) => {
      const scalar = places.get(holder)?.get(key, true);
      return isScalar(scalar) ? scalarPassages(yaml, scalar, 'openapi') : [];
    });
  });
  return [...texts, ...yaml.comments];
}

/** Yields each object of the plain value with its YAML node. */
function* mapsOf(node: unknown, value: unknown): Generator<readonly [JsonObject, YAMLMap]> {
  if (isMap(node) && isObject(value)) {
    yield [value, node];
    for (const { key, value: item } of node.items) {
      if (isScalar(key)) yield* mapsOf(item, value[String(key.value)]);
    }
  } else if (isSeq(node) && Array.isArray(value)) {
    for (const [i, item] of node.items.entries()) yield* mapsOf(item, value[i]);
  }
}
