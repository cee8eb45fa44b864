import path from 'node:path';
import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs, type Inputs } from '../inputs';
import { object } from '../openapi/json';
import { routeOwners } from '../openapi/owners';
import { exampleRequests } from '../openapi/requests';
import { entries } from '../openapi/resolve';
import { selfContained } from '../openapi/self-contained';
import { toCsv } from './export/csv';
import { toOtlp } from './export/otlp';
import { objectOf } from './hops/echo';
import { contractFaults } from './hops/contract';
import { toHttpRequest } from './hops/http';
import { matchPath, pathValues, type JsonSchema, type Route } from './kernel/routes';
import { steps } from './kernel/steps';
import type { Json, Trace } from './kernel/trace';
import type { Request } from './model/schema';
import { authorization, wayOf, wayTo } from './platform.fixture';
import { run } from './run';
import { play, playableConnectors } from './scenarios';

interface Operation {
  readonly route: Route;
  /** The request of its document’s example. */
  readonly request: Request;
  /** The schema of its response, if that has a body. */
  readonly response: JsonSchema | undefined;
  /** The schema of the response of 404, if that has a body. */
  readonly notFound: JsonSchema | undefined;
}

let inputs: Inputs;
/** The operations that have not ended, and those that have. */
let operations: readonly Operation[];
let ended: readonly Operation[];
let traces: readonly Trace[];

beforeAll(async () => {
  inputs = await readInputs(path.resolve(import.meta.dirname, '../..'));
  const { documents, model, routes } = inputs;
  const owners = routeOwners(documents);
  const all = exampleRequests(documents).map(({ method, body, ...rest }, index) => {
    const { source, operation } = owners[index] ?? {};
    const { document = {} } = source ?? {};
    const schemaOf = (status: RegExp) => {
      const responses = entries(document, operation?.node.responses);
      const [, response] = responses.find(([each]) => status.test(each)) ?? [];
      const { schema } = object(Object.values(object(response?.node.content))[0]);
      return schema === undefined ? undefined : (selfContained(document, schema) as JsonSchema);
    };
    const { path: address, query, headers } = rest;
    const sent = body === undefined ? {} : { body: body as Json };
    return {
      route: found(routes[index]),
      request: { method, path: address, query, headers: { ...headers, ...authorization }, ...sent },
      response: schemaOf(/^2/),
      notFound: schemaOf(/^404$/),
    };
  });
  operations = all.filter(({ route }) => !route.isEnded);
  ended = all.filter(({ route }) => route.isEnded);
  const connectors = (id: string) =>
    playableConnectors(model, found(model.scenarios.find((each) => each.id === id)));
  traces = [
    ...all.map(({ request }) => run(inputs, request)),
    ...model.scenarios.flatMap((scenario) =>
      [undefined, ...connectors(scenario.id)].map((connector) =>
        play(inputs, scenario, connector === undefined ? {} : { connector }),
      ),
    ),
  ];
  expect(operations.length).toBeGreaterThan(50);
});

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not found');
  return value;
}

/** What the client receives. */
function answered(request: Request): { readonly status: number; readonly body: Json | undefined } {
  const { messages } = run(inputs, request);
  const content = messages.findLast(({ to }) => to === 'api-client')?.content;
  if (content?.type !== 'response') throw new Error(`no response to ${request.path}`);
  return { status: content.status, body: content.body };
}

const textsOf = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('the response of every operation', () => {
  it('follows the schema of its document', () => {
    for (const { route, request, response } of operations) {
      const { status, body } = answered(request);
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
          const before = textsOf(answered(request).body).join(' ');
          const after = textsOf(answered({ ...request, path: other }).body).join(' ');
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
        return answered({
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
        const response = objectOf(answered(sent).body);
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
          expect(objectOf(answered(sent).body), route.operationId).not.toHaveProperty(name);
      }
    }
  });
});

describe('an operation that has ended', () => {
  it('returns the documented 404 of the Public API, and a step says why', () => {
    expect(ended.map(({ route }) => route.operationId)).toContain(
      'get-connection-management-access-token',
    );
    for (const { request, notFound } of ended) {
      const trace = run(inputs, request);
      expect(trace.outcome).toEqual({ status: 404, decidedBy: 'public-api' });
      expect(wayOf(trace)).toEqual(wayTo('public-api'));
      expect(steps(trace).map(({ textId }) => textId)).toContain('public-api-rejects-ended');
      const { status, body = null } = answered(request);
      expect(objectOf(body)).toMatchObject({ statusCode: status, service: 'PublicApi' });
      const { errors } = new Validator(structuredClone(found(notFound)), '2020-12').validate(body);
      expect(errors).toEqual([]);
    }
  });

  it('returns it for any parameters, and no operation that exists does', () => {
    for (const { request } of ended) {
      const path = request.path.replace(/[0-9a-f-]{36}/, 'not-an-id');
      expect(answered({ ...request, path }).status).toBe(404);
    }
    const texts = traces.flatMap((trace) => steps(trace).map(({ textId }) => textId));
    expect(texts.filter((id) => id === 'public-api-rejects-ended')).toHaveLength(ended.length);
  });

  it('is rejected earlier by the gateway for lack of an API key', () => {
    for (const { request } of ended) expect(answered({ ...request, headers: {} }).status).toBe(401);
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
  it('sends the example of its operation, and the response repeats it', () => {
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
      const { data } = objectOf(answered(request).body);
      expect(data, id).toEqual(request.body);
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

describe('every trace', () => {
  it('reads and writes what its operation is about', () => {
    for (const { route, request } of operations) {
      const { messages } = run(inputs, request);
      const asked = messages.find(({ to }) => to === 'data-api')?.content;
      if (asked?.type !== 'operation') throw new Error(route.operationId);
      const { resource, operation } = asked;
      expect(operation).toBe(route.method === 'GET' ? 'read' : 'write');
      const isOfCompanies = /^\/companies(?:\/\{companyId\})?$/.test(route.path);
      expect(resource === 'companies', route.operationId).toBe(isOfCompanies);
      const isRefresh = /\/(?:data\/(?:all|queue\/.*)|refresh)$/.test(route.path);
      if (isRefresh) expect(resource).toBe('datasets');
      if (route.path.includes('/push')) expect(resource).toBe('pushOperations');
    }
  });

  it('counts no rows for a secret, in no format', () => {
    const secret = /"(?:accessToken|apiKey|password|key)":"example|another-example-key/;
    const secrets = traces.filter(({ messages }) =>
      messages.some(
        ({ to, content }) =>
          to === 'api-client' &&
          content.type === 'response' &&
          secret.test(JSON.stringify(content)),
      ),
    );
    expect(secrets.length).toBeGreaterThan(4);
    for (const trace of secrets) {
      const results = trace.messages.flatMap(({ content }) =>
        content.type === 'result' ? [content] : [],
      );
      expect(results.length).toBeGreaterThan(0);
      for (const result of results) expect(result).not.toHaveProperty('rows');
      expect(steps(trace).map(({ textId }) => textId)).not.toContain('metabase-returns');
      expect(toCsv(inputs.model, trace)).not.toContain('rows');
      expect(JSON.stringify(toOtlp(trace))).not.toContain('returned_rows');
    }
    for (const { messages } of traces)
      for (const { from, content } of messages)
        if (from === 'key-vault') expect(content).toEqual({ type: 'result' });
  });

  it('counts as many rows as the response of a list has', () => {
    for (const { request } of operations.filter((each) => each.request.method === 'GET')) {
      const { messages } = run(inputs, request);
      const stored = messages.find(({ from }) => from === 'client-metabase')?.content;
      const { body } = answered(request);
      const items = Array.isArray(body) ? body : objectOf(body).results;
      if (!Array.isArray(items) || stored?.type !== 'result' || stored.rows === undefined) continue;
      expect(stored.rows).toBe(items.length);
      if (!Array.isArray(body)) expect(objectOf(body).totalResults).toBe(items.length);
    }
  });

  it('has the same status in its response, its body, its spans and its sentences', () => {
    for (const trace of traces) {
      const { outcome, messages } = trace;
      const last = messages.findLast(({ to }) => to === trace.spans[0].component)?.content;
      if (last?.type !== 'response') throw new Error('no response');
      expect(last.status).toBe(outcome.status);
      const { statusCode } = objectOf(last.body);
      if (last.status >= 400 && statusCode !== undefined) expect(statusCode).toBe(last.status);
      const received = steps(trace).find(({ textId }) =>
        /^(?:client|person)-receives$/.test(textId),
      );
      expect(received?.values.status).toEqual({
        type: 'code',
        value: `${last.status} ${last.reason}`,
      });
    }
  });

  it('notifies of the data type that was asked for, and of the status in which it ends', () => {
    for (const { messages, outcome } of traces) {
      const sent = messages.flatMap(({ to, content }) =>
        to === 'webhook-consumer' && content.type === 'request' ? [content.body] : [],
      );
      const asked = messages[0]?.content;
      const dataType = asked?.type === 'request' ? asked.path.split('/').at(-1) : undefined;
      for (const body of sent) {
        const { eventType, payload } = objectOf(body);
        if (eventType !== 'read.completed') continue;
        expect(objectOf(payload).dataTypes).toMatchObject([{ dataType, status: outcome.dataset }]);
      }
    }
  });

  it('dates the request, the reset of the quota and the wait for it alike', () => {
    const { request } = found(
      operations.find(({ route }) => route.operationId === 'refresh-data-type'),
    );
    const received = (requestsToday: number) => {
      const { messages } = run(inputs, request, { requestsToday });
      const content = messages.findLast(({ to }) => to === 'api-client')?.content;
      return content?.type === 'response' ? content : undefined;
    };
    const { body, headers } = received(0) ?? {};
    const requested = textsOf(objectOf(body).requested).join();
    const reset = headers?.['X-Rate-Limit-Reset'];
    const wait = received(1_000_000)?.headers['Retry-After'];
    expect(reset).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(Date.parse(String(reset)) - Date.parse(requested)).toBe(Number(wait) * 1000);
  });
});
