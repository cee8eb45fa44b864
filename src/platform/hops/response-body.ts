import { requestTime } from './clock';
import { echoed, objectOf } from './echo';
import { queryPairs } from './http';
import { refreshedDataType } from '../model/data-types';
import type { FAMILIES } from '../model/vocabulary';
import type { HttpRequest, Json } from '../kernel/trace';
import { pathValues, type Route } from '../kernel/routes';
import { replaceWords } from '../kernel/words';
import type { HopContext } from '../kernel/world';

/** A text of an example, and what stands for it in the response to a request. */
type Replacement = readonly [shown: string, requested: string];

/** What a response owes to its request. */
type Asked = Pick<HttpRequest, 'path' | 'query' | 'body'>;

/** When a client made its request, by the names of the API. */
const REQUEST_TIMES = ['requested', 'requestedOnUtc', 'created', 'createdDate'] as const;

const SOURCE_TYPES = {
  accounting: 'Accounting',
  bankfeeds: 'BankFeed',
  banking: 'Banking',
  commerce: 'Commerce',
} as const satisfies Readonly<Record<(typeof FAMILIES)[number], string>>;

/**
 * The body of a response: the document's example, with the ids, the integration and the content of the request.
 * @returns undefined if the operation returns no body
 * @example responseBody(context, createCompany, { body: { name: 'Acme' }, … }) // => { id: '7c5a…', name: 'Acme', … }
 */
export function responseBody(
  context: Pick<HopContext, 'world'>,
  route: Route,
  request: Asked,
): Json | undefined {
  const { model } = context.world;
  const { body: example } = route.example ?? {};
  if (example === undefined) return undefined;
  const said = [...idsOf(route, request), ...queryReplacements(example, request)];
  const body = replaceWords(
    example,
    new Map([...said, ...integrationReplacements(context, route, request)]),
  );
  const isPush = model.areas.some(({ id, job }) => id === route.area && job === 'write');
  const answer = echoed(body, route, request.body, isPush);
  if (route.method !== 'POST') return answer;
  const times = REQUEST_TIMES.filter((name) => typeof objectOf(answer)[name] === 'string');
  if (times.length === 0) return answer;
  const now = requestTime(model);
  return { ...objectOf(answer), ...Object.fromEntries(times.map((name) => [name, now])) };
}

/** The ids in the path of a request, by the names that stand for them in the example. */
function idsOf({ path }: Route, request: Asked): readonly Replacement[] {
  const values = Object.entries(pathValues(path, request.path));
  return values.map(([name, value]) => [`{${name}}`, value]);
}

/** The ids that a request gives in its query, and that the response repeats under the same name. */
function queryReplacements(example: Json, { query }: Asked): readonly Replacement[] {
  const values = objectOf(example);
  return queryPairs(query).flatMap(([name, requested]): readonly Replacement[] => {
    const shown = values[name];
    return typeof shown === 'string' ? [[shown, requested]] : [];
  });
}

/** The key, the name, the kind and the data type of the integration that a request or its connection is about. */
function integrationReplacements(
  { world: { model, conditions } }: Pick<HopContext, 'world'>,
  { path, example }: Route,
  request: Asked,
): readonly Replacement[] {
  const values = pathValues(path, request.path);
  const { platformKey = objectOf(request.body).platformKey } = values;
  const isConnection = platformKey === undefined;
  const shown = model.connectors.find(({ name }) =>
    isConnection
      ? 'connectionId' in values && objectOf(example?.body).platformName === name
      : textsOf(example?.body).includes(name),
  );
  const requested = model.connectors.find((each) =>
    isConnection ? each.id === conditions.connector : each.platformKey === platformKey,
  );
  if (!shown || !requested) return [];
  const names = ({ id, family, name, platformKey: letters }: typeof shown) => [
    letters ?? '',
    name,
    SOURCE_TYPES[family],
    refreshedDataType(model, id) ?? '',
  ];
  const others = names(requested);
  return names(shown).flatMap((text, index): readonly Replacement[] => {
    const other = others[index] ?? '';
    return other === '' ? [] : [[text, other]];
  });
}

/** Every text of a value. */
function textsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
