import { Validator, type OutputUnit } from '@cfworker/json-schema';
import { header, queryPairs } from './http';
import { pathValues, type JsonSchema, type Parameter, type Route } from '../kernel/routes';
import type { HttpRequest, Json } from '../kernel/trace';

/** A violation of an operation's contract by a request. */
export interface ContractFault {
  readonly in: Parameter['in'] | 'body';
  /** The name of a parameter, or the path of a value in the body, such as `tags.region`. */
  readonly name: string;
  readonly message: string;
  /** The keyword of JSON Schema that is violated. */
  readonly keyword: string;
}

/** All violations of a route's schemas by the parameters and the body of a request. */
export function contractFaults(route: Route, request: HttpRequest): readonly ContractFault[] {
  const { parameters = [], body } = route;
  return [
    ...parameters.flatMap((parameter) => parameterFaults(parameter, route, request)),
    ...(body ? bodyFaults(body, request.body) : []),
  ];
}

function parameterFaults(
  { in: place, name, required, schema }: Parameter,
  route: Route,
  request: HttpRequest,
): readonly ContractFault[] {
  const texts = given(place, name, route, request);
  if (texts.length === 0) {
    if (!required) return [];
    return [{ in: place, name, keyword: 'required', message: `"${name}" is missing.` }];
  }
  const [fault] = schemaFaults(schema, typed(texts, schema));
  return fault ? [{ in: place, name, keyword: fault.keyword, message: fault.error }] : [];
}

/** The values of a parameter in a request, as text. */
function given(
  place: Parameter['in'],
  name: string,
  route: Route,
  { path, query, headers }: HttpRequest,
): readonly string[] {
  switch (place) {
    case 'path':
      return [pathValues(route.path, path)[name]].filter((text) => text !== undefined);
    case 'query':
      return queryPairs(query).flatMap(([key, text]) => (key === name ? [text] : []));
    case 'header':
      return [header(headers, name)].filter((text) => text !== undefined);
  }
}

/** A text as the type that a schema requires; unchanged if it cannot be parsed as that type. */
function typed(texts: readonly string[], schema: JsonSchema): Json {
  const types = [schema.type].flat();
  if (types.includes('array')) return texts.flatMap((text) => text.split(','));
  const text = texts[0] ?? '';
  const isNumeric = types.includes('integer') || types.includes('number');
  if (isNumeric && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

function bodyFaults(
  { required, schema }: NonNullable<Route['body']>,
  body: Json | undefined,
): readonly ContractFault[] {
  if (body === undefined) {
    const message = 'The request needs a body.';
    return required ? [{ in: 'body', name: 'body', keyword: 'required', message }] : [];
  }
  return schemaFaults(schema, body).map(({ instanceLocation, keyword, error }) => ({
    in: 'body',
    name: pointerName(instanceLocation),
    ...(keyword === 'false'
      ? { keyword: 'additionalProperties', message: 'This property is not known.' }
      : { keyword, message: error }),
  }));
}

/** @example pointerName('#/tags/region') // => 'tags.region' */
function pointerName(pointer: string): string {
  const keys = pointer.split('/').slice(1);
  const names = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.join('.') || 'body';
}

/** Keywords that only report an error in a nested schema. */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'dependentSchemas'],
  ...['properties', 'patternProperties', 'additionalProperties', 'items', 'prefixItems'],
]);

const validators = new WeakMap<JsonSchema, Validator>();

function schemaFaults(schema: JsonSchema, value: Json): readonly OutputUnit[] {
  let validator = validators.get(schema);
  if (!validator) {
    // The validator modifies the objects of a schema, so it receives a copy.
    validator = new Validator(structuredClone(schema), '2020-12', false);
    validators.set(schema, validator);
  }
  const { valid, errors } = validator.validate(value);
  if (valid) return [];
  const exact = errors.filter(({ keyword }) => !HOLDERS.has(keyword));
  return exact.length > 0 ? exact : errors;
}
