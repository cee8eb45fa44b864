import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Inputs } from '../inputs';
import { objectOf } from './hops/echo';
import { contractFaults } from './hops/contract';
import { toHttpRequest } from './hops/http';
import { matchPath, pathValues, type Route } from './kernel/routes';
import type { Json } from './kernel/trace';
import { answered, found, readOperations, textsOf, type Operation } from './operations.fixture';

let inputs: Inputs;
let operations: readonly Operation[];

beforeAll(async () => {
  ({ inputs, operations } = await readOperations());
});

describe('the response of every operation', () => {
  it('follows the schema of its document', () => {
    for (const { route, request, response } of operations) {
      const { status, body } = answered(inputs, request);
      expect([route.operationId, status]).toEqual([route.operationId, route.example?.status]);
      if (response === undefined || body === undefined) continue;
      const { errors } = new Validator(structuredClone(response), '2020-12').validate(body);
      expect(errors, route.operationId).toEqual([]);
    }
  });

  it('holds the ids of the path that was called, and no id of the example', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), fc.stringMatching(/^id-[a-z]{6}$/), (uuid, word) => {
        for (const { route, request } of operations) {
          const shown = Object.values(pathValues(route.path, request.path));
          const isUuid = (text: string) => /^[0-9a-f-]{36}$/.test(text);
          const isId = (text: string) => isUuid(text) || /\d/.test(text);
          const other = request.path
            .split('/')
            .map((segment) =>
              isUuid(segment)
                ? `${uuid.slice(0, -2)}${segment.slice(-2)}`
                : shown.includes(segment) && isId(segment)
                  ? word
                  : segment,
            )
            .join('/');
          const before = textsOf(answered(inputs, request).body).join(' ');
          const after = textsOf(answered(inputs, { ...request, path: other }).body).join(' ');
          expect(after).not.toMatch(/\{\w+\}/);
          for (const id of shown.filter(isId)) {
            if (textsOf(request.body).includes(id)) continue;
            expect(after, `${route.operationId} ${id}`).not.toContain(id);
            if (before.includes(id)) expect(after).not.toBe(before);
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  it('is about the integration that the request names', () => {
    for (const { name, platformKey = '', family } of inputs.model.connectors.filter(
      (each) => each.platformKey !== undefined && each.family !== 'bankfeeds',
    )) {
      const kind = family.charAt(0).toUpperCase() + family.slice(1);
      const [created, read] = ['create-connection', 'get-integration'].map((id) => {
        const { request } = found(operations.find(({ route }) => route.operationId === id));
        return answered(inputs, {
          ...request,
          path: request.path.replace(/fbrh$/, platformKey),
          ...(request.body !== undefined && { body: { platformKey } }),
        });
      });
      const connection = { integrationKey: platformKey, platformName: name, sourceType: kind };
      expect(created?.body).toMatchObject(connection);
      expect(read?.body).toMatchObject({ key: platformKey, name, sourceType: kind });
    }
  });

  it('repeats the content that a write has sent, whatever it is', () => {
    const writes = operations.filter(({ request }) => request.body !== undefined);
    expect(writes.length).toBeGreaterThan(10);
    for (const { route, request } of writes)
      for (const body of variantsOf(request.body ?? null)) {
        const sent = { ...request, body };
        if (contractFaults(route, toHttpRequest(sent, '')).length > 0) continue;
        const response = objectOf(answered(inputs, sent).body);
        const record = route.area === 'push-data' ? objectOf(response.data) : response;
        const fields = route.area === 'push-data' ? Object.keys(objectOf(body)) : shared(route);
        for (const name of fields) {
          const value = objectOf(body)[name];
          if (value !== undefined)
            expect(record[name], name).toEqual(withMore(value, record[name]));
        }
      }
  });

  it('has no content of the example that a POST or a PUT has not sent', () => {
    for (const { route, request } of operations) {
      if (route.method === 'PATCH') continue;
      for (const name of route.example?.sent ?? []) {
        const { [name]: left, ...body } = objectOf(request.body);
        const sent = { ...request, body };
        if (contractFaults(route, toHttpRequest(sent, '')).length > 0) continue;
        if (shared(route).includes(name))
          expect(objectOf(answered(inputs, sent).body), route.operationId).not.toHaveProperty(name);
      }
    }
  });
});

/** The fields that a response repeats of its request. */
const shared = ({ example }: Route): readonly string[] => [
  ...(example?.absent ?? []),
  ...(example?.sent ?? []).filter((name) => name in objectOf(example?.body)),
];

/** A body, and the same with each of its texts and numbers changed, one at a time. */
function variantsOf(body: Json): readonly Json[] {
  return [
    body,
    ...Object.entries(objectOf(body)).flatMap(([name, value]) => {
      if (typeof value === 'string') return [{ ...objectOf(body), [name]: `${value} 2` }];
      if (typeof value === 'number') return [{ ...objectOf(body), [name]: value + 1 }];
      return variantsOf(value)
        .slice(1)
        .map((inner) => ({ ...objectOf(body), [name]: inner }));
    }),
  ];
}

/** A value that was sent, with what the response adds to its objects. */
function withMore(sent: Json, received: Json | undefined): Json {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent;
  const more = objectOf(received);
  return {
    ...more,
    ...Object.fromEntries(
      Object.entries(objectOf(sent)).map(([name, value]) => [name, withMore(value, more[name])]),
    ),
  };
}

describe('a scenario that writes', () => {
  it('sends the example of its operation, and a response with a body repeats it', () => {
    const writing = inputs.model.scenarios.filter(
      ({ request: { body, sender }, expect: { status } }) =>
        body !== undefined && sender === undefined && status < 400,
    );
    expect(writing.map(({ id }) => id)).toContain('write-bank-transactions');
    for (const { id, request } of writing) {
      const taken = matchPath(inputs.routes, request.path);
      const route = found(taken.find(({ method }) => method === request.method));
      const { request: example } = found(operations.find((each) => each.route === route));
      expect(request.body, id).toEqual(example.body);
      const { status, body } = answered(inputs, request);
      if (status !== 204) expect(objectOf(body).data, id).toEqual(request.body);
    }
  });

  it('sends two bank transactions to the account of its path', () => {
    const { request } = found(
      inputs.model.scenarios.find(({ id }) => id === 'write-bank-transactions'),
    );
    const { accountId, transactions } = objectOf(request.body);
    expect(request.path.split('/').at(-2)).toBe(accountId);
    expect(transactions).toHaveLength(2);
  });
});
