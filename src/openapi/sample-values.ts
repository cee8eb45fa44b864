import { list, object, type JsonObject } from './json';
import { parametersOf } from './operations';
import { entries, resolve, type Target } from './resolve';
import { examplesOf, jsonText } from './values';

/** An example call: its path with values filled in, and its required parameters. */
export interface ExampleCall {
  /** Without the query. */
  readonly path: string;
  readonly query: readonly Pair[];
  readonly headers: readonly Pair[];
  readonly cookies: readonly Pair[];
}

type Pair = Readonly<Record<'name' | 'value', string>>;

interface Operation {
  readonly path: string;
  readonly node: JsonObject;
  readonly pathItem: JsonObject;
}

/**
 * An example call of an operation, made from the examples of its document.
 * @example exampleCall(document, operation) // => { path: '/companies/7c5a', query: [{ name: 'page', value: '1' }], … }
 */
export function exampleCall(
  document: JsonObject,
  { path, node, pathItem }: Operation,
): ExampleCall {
  const values = parametersOf(document, node, pathItem).map((target) =>
    parameterValue(document, target),
  );
  const needed = (place: string) =>
    values
      .filter((each) => each.isNeeded && each.place === place)
      .map(({ name, value }) => ({ name, value }));
  return {
    path: filled(path, values),
    query: needed('query'),
    headers: needed('header'),
    cookies: needed('cookie'),
  };
}

/** @example byName([{ name: 'page', value: '1' }]) // => { page: '1' } */
export function byName(pairs: readonly Pair[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}

/** The value of one parameter in an example call. */
interface ParameterText {
  readonly name: string;
  readonly place: string;
  readonly value: string;
  /** Whether the parameter is required. */
  readonly isNeeded: boolean;
}

/**
 * The example of a parameter, or the first value in its schema, or its name in braces.
 * @example parameterValue(document, page) // => { name: 'page', place: 'query', value: '1', … }
 */
function parameterValue(document: JsonObject, { node }: Target): ParameterText {
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
function filled(path: string, values: readonly ParameterText[]): string {
  return path.replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    const found = values.find((each) => each.place === 'path' && each.name === name);
    return found === undefined ? placeholder : percentEncoded(found.value);
  });
}

/**
 * A text in an address, without quotes. Half a character is replaced, as it has no encoding.
 * @example percentEncoded("it's 7") // => 'it%27s%207'
 */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll("'", '%27');
}
