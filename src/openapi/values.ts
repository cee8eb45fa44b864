import { list, type JsonObject } from './json';

/**
 * A value as shown on one line. A string is shown without quotation marks.
 * @example jsonText(['a']) // => '["a"]'
 */
export function jsonText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function jsonTexts(values: readonly unknown[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values.map(jsonText);
}

/** The examples of a schema, from the keywords of OpenAPI 3.0 and 3.1. */
export function examplesOf(keywords: JsonObject): readonly unknown[] {
  if ('example' in keywords) return [keywords.example];
  return list(keywords.examples);
}
