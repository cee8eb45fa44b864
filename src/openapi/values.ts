import { list, type JsonObject } from './json';

/**
 * A value as it is shown in a line: a string stands without quotation marks.
 * @example jsonText(['a']) // => '["a"]'
 */
export function jsonText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function jsonTexts(values: readonly unknown[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values.map(jsonText);
}

/** Examples of a schema, in the words of OpenAPI 3.0 or 3.1. */
export function examplesOf(keywords: JsonObject): readonly unknown[] {
  if ('example' in keywords) return [keywords.example];
  return list(keywords.examples);
}
