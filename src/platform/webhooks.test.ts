import { Validator } from '@cfworker/json-schema';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { object, type JsonObject } from '../openapi/json';
import { selfContained } from '../openapi/self-contained';
import { objectOf } from './hops/echo';
import { rawBody } from './hops/http';
import type { JsonSchema } from './kernel/routes';
import { DAY, HOUR, MINUTE, SECOND } from './kernel/time';
import type { HttpRequest, Trace } from './kernel/trace';
import { found, readOperations, textsOf, tracesOf } from './operations.fixture';
import { model, platform, refresh, scenario } from './platform.fixture';
import { run } from './run';

interface Sent {
  readonly trace: Trace;
  readonly request: HttpRequest;
  readonly raw: string;
  readonly eventType: string;
}

const sentOf = (trace: Trace): readonly Sent[] =>
  trace.messages.flatMap(({ to, content }) => {
    if (to !== 'webhook-consumer' || content.type !== 'request') return [];
    const { body = null } = content;
    const [eventType] = textsOf(objectOf(body).eventType);
    return [{ trace, request: content, raw: rawBody(body), eventType: found(eventType) }];
  });

const consumer = model.components.find(({ kind }) => kind === 'consumer');
if (consumer?.kind !== 'consumer') throw new Error('no consumer');
const webhook = new Webhook(consumer.secret);

/** Verifies a webhook as a consumer does, some seconds after its timestamp. */
function verify({ request, raw }: Sent, age = 0): unknown {
  vi.setSystemTime((Number(request.headers['webhook-timestamp']) + age) * 1000);
  return webhook.verify(raw, { ...request.headers });
}

let sent: readonly Sent[];
let schemas: readonly (readonly [event: string, schema: JsonSchema])[];

beforeAll(async () => {
  const documented = await readOperations();
  const failed = run(documented.inputs, scenario('write-bank-transactions').request, {
    connector: 'xero-bank-feeds',
    sourceDownMinutes: 1,
  });
  sent = [...tracesOf(documented), failed].flatMap(sentOf);
  schemas = documented.inputs.documents.flatMap(({ document }) =>
    Object.entries(object(document.webhooks)).map(
      ([event, item]) => [event, schemaOf(document, object(item))] as const,
    ),
  );
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

function schemaOf(document: JsonObject, { post }: JsonObject): JsonSchema {
  const { content } = object(object(post).requestBody);
  const { schema } = object(object(content)['application/json']);
  return selfContained(document, schema) as JsonSchema;
}

describe('every webhook of every scenario and operation', () => {
  it('verifies with the library of Standard Webhooks', () => {
    expect(new Set(sent.map(({ eventType }) => eventType)).size).toBeGreaterThan(4);
    for (const each of sent) expect(verify(each)).toEqual(each.request.body);
  });

  it('does not verify if a byte of it changes, or after its time', () => {
    for (const each of sent.slice(0, 20)) {
      const { request, raw } = each;
      const middle = Math.floor(raw.length / 2);
      const changed = `${raw.slice(0, middle)}~${raw.slice(middle + 1)}`;
      expect(() => verify({ ...each, raw: changed })).toThrow(/signature/i);
      const headers = { ...request.headers, 'webhook-id': 'msg_another' };
      expect(() => verify({ ...each, request: { ...request, headers } })).toThrow(/signature/i);
      expect(() => verify(each, 301)).toThrow(/timestamp/i);
    }
  });

  it('is valid by the schema of its event in the documents', () => {
    for (const { eventType, request } of sent) {
      const pattern = eventType.replace(/^\w+(?=\.write\.)/, '{dataType}');
      const described = schemas.filter(([event]) => event === pattern);
      expect(described.length, eventType).toBeGreaterThan(0);
      for (const [, schema] of described) {
        const strict = closed(structuredClone(schema)) as JsonSchema;
        const { errors } = new Validator(strict, '2020-12', false).validate(request.body);
        expect(errors, eventType).toEqual([]);
      }
    }
  });

  it('has the ids and the dates of its request', () => {
    for (const { trace, request } of sent) {
      const [first] = trace.messages;
      const path = first?.content.type === 'request' ? first.content.path : '';
      const text = rawBody(request.body ?? null);
      for (const id of path.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []) expect(text).toContain(id);
      const { id, generatedDate } = objectOf(request.body);
      expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(generatedDate).toMatch(/^2026-03-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    }
  });
});

/** The properties of a schema are all that an object may have, so that a name that is not documented is found. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  const isOpen = 'properties' in schema && !('additionalProperties' in schema);
  return Object.fromEntries(isOpen ? [...entries, ['additionalProperties', false]] : entries);
}

describe('the payload', () => {
  const payloadOf = (id: string) => {
    const { request, conditions } = scenario(id);
    return objectOf(objectOf(sentOf(run(platform, request, conditions))[0]?.request.body).payload);
  };

  it('of a used-up quota has the quota and the time of its reset', () => {
    expect(payloadOf('daily-quota')).toEqual({
      dailyQuota: 2000,
      quotaRemaining: 0,
      expiryDate: '2026-03-19T00:00:00Z',
    });
  });

  it('of a disconnected connection names its integration, and why', () => {
    const bodies = sent.filter(({ eventType }) => eventType === 'connection.disconnected');
    const connections = bodies.map(({ request }) =>
      objectOf(objectOf(objectOf(request.body).payload).connection),
    );
    expect(new Set(connections.map(({ platformName }) => platformName)).size).toBeGreaterThan(10);
    expect(connections[0]).toMatchObject({
      status: 'Deauthorized',
      dataConnectionErrors: [{ statusCode: '401', status: 'Active' }],
    });
  });

  it('of a push operation has the key that its response has', () => {
    const pushes = sent.filter(({ eventType }) => eventType.includes('.write.'));
    expect(pushes.length).toBeGreaterThan(5);
    for (const { trace, request } of pushes) {
      const received = trace.messages.find(({ to }) => to === 'api-client')?.content;
      const { pushOperationKey } = objectOf(received?.type === 'response' ? received.body : null);
      expect(objectOf(objectOf(request.body).payload).id).toBe(pushOperationKey);
    }
  });
});

describe('a consumer that is down', () => {
  const { request } = scenario('write-bank-transactions');
  const downFor = (consumerDownMinutes: number) =>
    run(platform, request, { connector: 'xero-bank-feeds', consumerDownMinutes });
  const attemptsOf = ({ messages }: Trace) =>
    messages.filter(({ to, direction }) => to === 'webhook-consumer' && direction === 'request');
  const waitsOf = ({ spans }: Trace) =>
    spans.flatMap(({ component, isWait, start, end }) =>
      isWait && component === 'webhook-sender' ? [end - start] : [],
    );
  const schedule = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];
  const event = 'bankTransactions.write.successful';

  it('gets the message again at the documented times, each counted from the failure before', () => {
    const trace = downFor(48 * 60);
    expect(waitsOf(trace)).toEqual(schedule);
    expect(attemptsOf(trace)).toHaveLength(8);
    expect(trace.outcome).toMatchObject({ write: 'Success', undelivered: [event] });
    expect(trace.outcome.webhooks).toBeUndefined();
  });

  it.each([
    [0, 1],
    [1, 3],
    [30, 4],
    [20 * 60, 8],
  ])('for %d minutes gets it at attempt %d', (minutes, attempts) => {
    const trace = downFor(minutes);
    expect(attemptsOf(trace)).toHaveLength(attempts);
    expect(waitsOf(trace)).toEqual(schedule.slice(0, attempts - 1));
    expect(trace.outcome.webhooks).toEqual([event]);
    expect(trace.outcome.undelivered).toBeUndefined();
  });

  it('gets the same id and body at each attempt, with a new timestamp and signature', () => {
    const attempts = sentOf(downFor(30));
    const headers = attempts.map(({ request: { headers } }) => headers);
    const different = (name: string) => new Set(headers.map((each) => each[name])).size;
    expect(different('webhook-id')).toBe(1);
    expect(new Set(attempts.map(({ raw }) => raw)).size).toBe(1);
    expect(different('webhook-timestamp')).toBe(attempts.length);
    expect(different('webhook-signature')).toBe(attempts.length);
    const times = headers.map((each) => Number(each['webhook-timestamp']));
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 5, 305, 2105]);
    for (const each of attempts) verify(each);
  });

  it('holds up nothing: the sender and who reported the event are done immediately', () => {
    const { spans } = downFor(20 * 60);
    const held = spans.filter(({ kind, end }) => kind === 'server' && end > MINUTE);
    expect(new Set(held.map(({ component }) => component))).toEqual(new Set(['webhook-consumer']));
    const accepted = found(spans.find(({ name }) => name === `write ${event}`));
    expect(accepted.end).toBeLessThan(SECOND);
  });

  it('shows each state of its message', () => {
    const statesOf = (trace: Trace) =>
      trace.spans.flatMap(({ attributes }) => attributes['message.state'] ?? []);
    expect(new Set(statesOf(downFor(1)))).toEqual(new Set(['Success', 'Sending', 'Attempting']));
    expect(new Set(statesOf(downFor(3000)))).toEqual(new Set(['Failure', 'Sending', 'Attempting']));
  });

  it('for less than five days is not disabled, and its message not recovered', () => {
    const { end, messages, outcome } = downFor(4 * 24 * 60);
    expect(end).toBeLessThan(28 * HOUR);
    expect(messages.map(({ from }) => from)).not.toContain('portal-user');
    expect(outcome.undelivered).toEqual([event]);
  });

  it('for six days is disabled after exactly five, enabled in the Portal, and gets its message', () => {
    const trace = downFor(6 * 24 * 60);
    const spanOf = (name: string) => found(trace.spans.find((span) => span.name === name));
    const failed = found(trace.messages.find(({ from }) => from === 'webhook-consumer'));
    expect(spanOf('webhook-sender disable').start - failed.arrival).toBe(5 * DAY);
    const asked = trace.messages.filter(({ from }) => from === 'portal-user');
    expect(asked.map(({ content }) => content)).toMatchObject([
      { operation: 'enable' },
      { operation: 'recover' },
    ]);
    const first = found(attemptsOf(trace)[0]);
    expect(asked[0]?.departure).toBe(first.arrival + 6 * DAY);
    const way = trace.messages.filter(({ departure }) => departure >= (asked[0]?.departure ?? 0));
    expect(way.slice(0, 3).map(({ to }) => to)).toEqual(['waf', 'gateway', 'webhook-sender']);
    const last = found(sentOf(trace).at(-1));
    expect(last.request.headers['webhook-id']).toBe(
      sentOf(trace)[0]?.request.headers['webhook-id'],
    );
    expect(trace.outcome).toMatchObject({ webhooks: [event], undelivered: [event] });
    verify(last);
  });

  it('for good, as a component that fails, is disabled and never enabled', () => {
    const trace = run(platform, request, {
      connector: 'xero-bank-feeds',
      failing: ['webhook-consumer'],
    });
    expect(attemptsOf(trace)).toHaveLength(8);
    expect(trace.spans.at(-1)?.name).toBe('webhook-sender disable');
    expect(trace.outcome).toMatchObject({ undelivered: [event] });
  });

  it('gets every failed message once it is enabled', () => {
    const trace = run(platform, refresh, {
      authorization: 'expired',
      consumerDownMinutes: 6 * 24 * 60,
    });
    const both = ['connection.disconnected', 'read.completed'];
    expect(trace.outcome).toMatchObject({ webhooks: both, undelivered: both });
    const disabled = trace.spans.filter(({ name }) => name === 'webhook-sender disable');
    expect(disabled).toHaveLength(1);
  });
});

it('a quota that is reset at 00:00 UTC is reported with the new day’s requests', () => {
  const { request, conditions } = scenario('daily-quota');
  const trace = run(platform, request, conditions);
  const [, reset] = sentOf(trace).map((each) => objectOf(each.request.body));
  expect(reset).toMatchObject({
    eventType: 'client.rateLimit.reset',
    generatedDate: '2026-03-19T00:00:00Z',
    payload: { dailyQuota: 2000, quotaRemaining: 2000, expiryDate: '2026-03-20T00:00:00Z' },
  });
});
