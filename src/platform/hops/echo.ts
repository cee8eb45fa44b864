import type { Json } from '../kernel/trace';
import type { JsonSchema, Route } from '../kernel/routes';

type JsonObject = Readonly<Record<string, Json>>;

/** An object as it is, anything else as an empty one. */
export const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/**
 * The example of a response with the content that a write has sent. What the examples of the request send and this
 * request does not is no longer in the response, unless a PATCH leaves it as it was.
 * @param isPush whether the response is a push operation, which holds the record in `data`
 */
export function echoed(
  response: Json,
  { method, body, example }: Pick<Route, 'method' | 'body' | 'example'>,
  sent: Json | undefined,
  isPush: boolean,
): Json {
  if (sent === undefined || body === undefined) return response;
  if (isPush) return { ...objectOf(response), data: sent };
  if (propertiesOf(body.schema, body.schema).size === 0) return response;
  const { absent = [], sent: owned = [] } = example ?? {};
  const added = absent.filter((name) => name in objectOf(sent));
  const contract = {
    schema: body.schema,
    root: body.schema,
    owned: new Set(method === 'PATCH' ? [] : owned),
  };
  return withSent(
    { ...objectOf(response), ...Object.fromEntries(added.map((name) => [name, null])) },
    sent,
    contract,
  );
}

interface Contract {
  readonly schema: JsonSchema;
  /** The schema that holds the definitions. */
  readonly root: JsonSchema;
  /** The fields that are in the response only if the request sends them. */
  readonly owned: ReadonlySet<string>;
}

function withSent(response: Json, sent: Json, contract: Contract): Json {
  const properties = propertiesOf(contract.schema, contract.root);
  // What no schema names, such as a list or a map of tags, is replaced as a whole.
  if (properties.size === 0) return sent;
  const given = objectOf(sent);
  return Object.fromEntries(
    Object.entries(objectOf(response)).flatMap(([name, value]) => {
      const [schema, inner] = [properties.get(name), given[name]];
      if (schema === undefined) return [[name, value]];
      if (inner !== undefined) return [[name, withSent(value, inner, { ...contract, schema })]];
      return contract.owned.has(name) ? [] : [[name, value]];
    }),
  );
}

/** The properties that a schema names, with those of the schemas that it is made of. */
function propertiesOf(schema: JsonSchema, root: JsonSchema): ReadonlyMap<string, JsonSchema> {
  const { $ref, properties, allOf, anyOf, oneOf } = schema;
  const definition = typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? '') : '';
  const parts = [objectOf(root.$defs)[definition] ?? [], allOf ?? [], anyOf ?? [], oneOf ?? []];
  return new Map([
    ...parts.flat().flatMap((part) => [...propertiesOf(objectOf(part), root)]),
    ...Object.entries(objectOf(properties)).map(([name, each]) => [name, objectOf(each)] as const),
  ]);
}
