import { list, object, type JsonObject } from '../json';
import { entries, resolve, type Target } from '../resolve';
import { examplesOf, jsonText } from './values';

/** What a sample call sends for one parameter. */
export interface ParameterText {
  readonly name: string;
  readonly place: string;
  readonly value: string;
  /** A call without it would be refused. */
  readonly isNeeded: boolean;
}

/**
 * The example of a parameter, the first value that its schema knows, or its name in braces.
 * @example parameterValue(document, page) // => { name: 'page', place: 'query', value: '1', … }
 */
export function parameterValue(document: JsonObject, { node }: Target): ParameterText {
  const name = String(node.name);
  const known = [...ownExamples(document, node), ...schemaExamples(document, node)];
  const value = known.length === 0 ? `{${name}}` : jsonText(known[0]);
  return { name, place: String(node.in), value, isNeeded: node.required === true };
}

function ownExamples(document: JsonObject, node: JsonObject): readonly unknown[] {
  if ('example' in node) return [node.example];
  return entries(document, node.examples).map(([, example]) => example.node.value);
}

function schemaExamples(document: JsonObject, node: JsonObject): readonly unknown[] {
  const [content] = Object.values(object(node.content)).map(object);
  const schema = resolve(document, node.schema ?? content?.schema).node;
  const given = 'default' in schema ? [schema.default] : [];
  return [...examplesOf(schema), ...given, ...list(schema.enum)];
}

/** @example filled('/companies/{companyId}', [{ name: 'companyId', value: '7c5a', … }]) // => '/companies/7c5a' */
export function filled(path: string, values: readonly ParameterText[]): string {
  return path.replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    const found = values.find((each) => each.place === 'path' && each.name === name);
    return found === undefined ? placeholder : encodeURIComponent(found.value);
  });
}
