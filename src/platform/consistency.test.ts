import { Validator } from '@cfworker/json-schema';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Inputs } from '../inputs';
import { toCsv } from './export/csv';
import { toOtlp } from './export/otlp';
import { objectOf } from './hops/echo';
import { steps } from './kernel/steps';
import type { Trace } from './kernel/trace';
import { wayOf, wayTo } from './platform.fixture';
import { run } from './run';
import {
  answered,
  found,
  readOperations,
  textsOf,
  tracesOf,
  type Operation,
} from './operations.fixture';

let inputs: Inputs;
let operations: readonly Operation[];
let ended: readonly Operation[];
let traces: readonly Trace[];

beforeAll(async () => {
  const documented = await readOperations();
  ({ inputs, operations, ended } = documented);
  traces = tracesOf(documented);
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
      const { status, body = null } = answered(inputs, request);
      expect(objectOf(body)).toMatchObject({ statusCode: status, service: 'PublicApi' });
      const { errors } = new Validator(structuredClone(found(notFound)), '2020-12').validate(body);
      expect(errors).toEqual([]);
    }
  });

  it('returns it for any parameters, and no operation that exists does', () => {
    for (const { request } of ended) {
      const path = request.path.replace(/[0-9a-f-]{36}/, 'not-an-id');
      expect(answered(inputs, { ...request, path }).status).toBe(404);
    }
    const texts = traces.flatMap((trace) => steps(trace).map(({ textId }) => textId));
    expect(texts.filter((id) => id === 'public-api-rejects-ended')).toHaveLength(ended.length);
  });

  it('is rejected earlier by the gateway for lack of an API key', () => {
    for (const { request } of ended)
      expect(answered(inputs, { ...request, headers: {} }).status).toBe(401);
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
      expect(JSON.stringify(toOtlp(inputs.model, trace))).not.toContain('returned_rows');
    }
    for (const { messages } of traces)
      for (const { from, content } of messages)
        if (from === 'key-vault') expect(content).toEqual({ type: 'result' });
  });

  it('counts as many rows as the response of a list has', () => {
    for (const { request } of operations.filter((each) => each.request.method === 'GET')) {
      const { messages } = run(inputs, request);
      const stored = messages.find(({ from }) => from === 'client-metabase')?.content;
      const { body } = answered(inputs, request);
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
      if (asked?.type !== 'request') continue;
      const { settings } = objectOf(asked.body);
      const [dataType = asked.path.split('/').at(-1)] = textsOf(settings);
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
