import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from './run';
import type { Conditions } from './model/conditions';
import type { Request } from './model/schema';
import { authorization, company, model, platform, scenario } from './platform.fixture';
import { play } from './scenarios';
import { steps } from './kernel/steps';
import type { Trace } from './kernel/trace';

const asked = model.components.filter(({ kind }) => kind !== 'client' && kind !== 'person');
const ids = asked.map(({ id }) => id);

const requests = fc.oneof(
  fc.constantFrom(
    ...model.scenarios.map(({ request, conditions = {} }) => ({ request, conditions })),
  ),
  fc.record<{ request: Request; conditions: Conditions }>({
    request: fc.record<Request>({
      method: fc.constantFrom('GET', 'POST', 'DELETE'),
      path: fc.constantFrom(
        '/companies',
        '/companies/c0',
        '/nothing',
        `${company}/data/queue/bills`,
      ),
      headers: fc.constantFrom({}, authorization),
    }),
    conditions: fc.record<Conditions>(
      {
        requestsToday: fc.nat(4000),
        requestsPerSecond: fc.nat(500),
        authorization: fc.constantFrom('valid', 'expired'),
        sourceDownMinutes: fc.nat(1000),
      },
      { requiredKeys: [] },
    ),
  }),
);
const seeds = fc.maxSafeInteger();
const failures = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });

/** An agent is asked by nobody: its call begins with a span of its own. */
const isAsked = ({ spans }: Trace, among: readonly string[]) =>
  spans.some(
    ({ kind, component }) =>
      (kind === 'server' || kind === 'consumer') && among.includes(component),
  );

describe('a component that fails', () => {
  it('is nothing to a request while none does, byte by byte', () => {
    fc.assert(
      fc.property(requests, seeds, ({ request, conditions }, seed) => {
        const calm = JSON.stringify(run(platform, request, conditions, seed));
        const none = run(platform, request, { ...conditions, failing: [] }, seed);
        expect(JSON.stringify(none)).toBe(calm);
      }),
    );
  });

  it('is nothing to a request that never asks it, and the same again to one that does', () => {
    fc.assert(
      fc.property(requests, failures, seeds, ({ request, conditions }, failing, seed) => {
        const calm = run(platform, request, conditions, seed);
        const trace = run(platform, request, { ...conditions, failing }, seed);
        expect(JSON.stringify(trace) === JSON.stringify(calm)).toBe(!isAsked(calm, failing));
        expect(run(platform, request, { ...conditions, failing }, seed)).toEqual(trace);
      }),
    );
  });

  it('hands nothing on: it asks no other, and each error goes back to who asked', () => {
    fc.assert(
      fc.property(requests, failures, seeds, ({ request, conditions }, failing, seed) => {
        const { spans, messages } = run(platform, request, { ...conditions, failing }, seed);
        for (const { kind, component, spanId } of spans) {
          if (kind !== 'server' || !failing.includes(component)) continue;
          const below = spans.filter(({ parentId }) => parentId === spanId);
          expect(below.map(({ name }) => name)).toEqual([`${component} fail`]);
          const [asked, response] = messages.filter((message) => message.spanId === spanId);
          expect(response).toMatchObject({ from: component, to: asked?.from, outcome: 'refused' });
        }
        for (const { from, direction } of messages)
          if (direction === 'request') expect(failing).not.toContain(from);
      }),
    );
  });

  it('that the model does not have is rejected by name', () => {
    const list = { method: 'GET', path: '/companies' };
    expect(() => run(platform, list, { failing: ['moon'] })).toThrow(/no component "moon"/);
  });
});

/** How a scenario ends while components fail, and the ids of its steps. */
function under(id: string, ...failing: readonly string[]) {
  const { request, conditions } = scenario(id);
  const trace = play(platform, { request, conditions: { ...conditions, failing } });
  return { outcome: trace.outcome, texts: steps(trace).map(({ textId }) => textId) };
}

const answered = { status: 200, decidedBy: 'public-api' } as const;

describe('a failure ends a request', () => {
  it.each(['waf', 'gateway', 'public-api'])('with an error of the server, of the %s', (id) => {
    expect(under('list-companies', id).outcome).toEqual({ status: 503, decidedBy: id });
  });

  it.each(['list-companies', 'refresh-data-type', 'write-bank-transactions'])(
    'with an error of the Public API, which names what it lacks: %s',
    (id) => {
      const outcome = { status: 503, decidedBy: 'public-api' };
      const withoutStore = under(id, 'client-metabase');
      expect(withoutStore.outcome).toEqual(outcome);
      expect(withoutStore.texts).toContain('data-api-lacks');
      expect(withoutStore.texts).toContain('public-api-lacks');
      const withoutDataApi = under(id, 'data-api');
      expect(withoutDataApi.outcome).toEqual(outcome);
      expect(withoutDataApi.texts).not.toContain('data-api-lacks');
      expect(withoutDataApi.texts).toContain('public-api-lacks');
    },
  );

  it.each(['refresh-data-type', 'write-bank-transactions'])(
    'with an error of the Public API where there is no queue for its work: %s',
    (id) => {
      const { outcome, texts } = under(id, 'message-queues');
      expect(outcome).toEqual({ status: 503, decidedBy: 'public-api' });
      expect(texts).toContain('public-api-lacks');
      expect(under('list-companies', 'message-queues').outcome).toEqual(answered);
    },
  );

  it.each([
    ['xero', 'FetchError'],
    ['key-vault', 'FetchError'],
    ['xero-fetch-job', 'FetchError'],
    ['xero-map-job', 'MapError'],
  ])('only after a successful response, of a sync that needs %s', (id, dataset) => {
    const { outcome } = under('refresh-data-type', id);
    expect(outcome).toEqual({ ...answered, dataset, webhooks: ['read.completed'] });
  });

  it('with a status that nothing records, of a sync without the internal services', () => {
    expect(under('refresh-data-type', 'internal-services').outcome).toEqual({
      ...answered,
      dataset: 'Mapping',
    });
    expect(under('write-bank-transactions', 'internal-services').outcome).toEqual(answered);
  });

  it.each([
    ['webhook-sender', {}],
    ['webhook-consumer', { undelivered: ['read.completed'] }],
  ])('without a webhook, of the %s', (id, lost) => {
    const { outcome } = under('refresh-data-type', id);
    expect(outcome).toEqual({ ...answered, dataset: 'Complete', ...lost });
    expect(under('write-bank-transactions', id).outcome.write).toBe('Success');
  });

  it.each(['xero-bank-feeds', 'xero-bank-feeds-fetch-job', 'xero-bank-feeds-map-job', 'key-vault'])(
    'of a push operation that needs %s, which is reported as unsuccessful',
    (id) => {
      expect(under('write-bank-transactions', id).outcome).toEqual({
        ...answered,
        write: 'Failed',
        webhooks: ['bankTransactions.write.unsuccessful'],
      });
    },
  );

  it.each([
    ['xero', 'link-site-lacks'],
    ['xero-link-service', 'link-site-lacks'],
    ['link-site', 'component-fails'],
  ])('of an authorization that needs %s', (id, text) => {
    const { outcome, texts } = under('start-authorization', id);
    expect(outcome).toEqual({ status: 503, decidedBy: 'link-site' });
    expect(texts).toContain(text);
  });

  it('in an alert that nobody gets, of the monitoring', () => {
    expect(under('load-spike', 'monitoring').outcome).toEqual({ ...answered, instances: 6 });
  });
});
