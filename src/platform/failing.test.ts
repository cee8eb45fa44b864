import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blastRadius } from './blast-radius';
import { run } from './run';
import type { Conditions } from './model/conditions';
import type { Request } from './model/schema';
import { authorization, model, platform, routes, scenario } from './platform.fixture';
import { play } from './scenarios';
import { steps } from './kernel/steps';
import type { Trace } from './kernel/trace';

const asked = model.components.filter(({ kind }) => kind !== 'client' && kind !== 'person');
const ids = asked.map(({ id }) => id);
const company = '/companies/7c5a1f2e-93b4-4d0e-8a61-2f0c9be4d713';

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
        environment: fc.constantFrom('integration', 'production'),
        requestsToday: fc.nat(4000),
        requestsPerSecond: fc.nat(500),
        authorization: fc.constantFrom('valid', 'expired'),
        source: fc.constantFrom('up', 'down'),
      },
      { requiredKeys: [] },
    ),
  }),
);
const seeds = fc.maxSafeInteger();
const failures = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });

const isAsked = ({ spans }: Trace, among: readonly string[]) =>
  spans.some(({ kind, component }) => kind === 'server' && among.includes(component));

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
          const [asked, answer] = messages.filter((message) => message.spanId === spanId);
          expect(answer).toMatchObject({ from: component, to: asked?.from, outcome: 'refused' });
        }
        for (const { from, direction } of messages)
          if (direction === 'request') expect(failing).not.toContain(from);
      }),
    );
  });

  it('that the model does not have is refused by name', () => {
    const list = { method: 'GET', path: '/companies' };
    expect(() => run(platform, list, { failing: ['moon'] })).toThrow(/no component "moon"/);
  });
});

/** How a scenario ends, and the last step before its end that tells of a failure. */
function under(id: string, ...failing: readonly string[]) {
  const { request, conditions } = scenario(id);
  const trace = play(platform, { request, conditions: { ...conditions, failing } });
  const told = steps(trace).map(({ textId }) => textId);
  return { outcome: trace.outcome, told };
}

describe('a failure ends a request', () => {
  it.each(['waf', 'gateway', 'companies'])('with an error of the server, of the %s', (id) => {
    expect(under('list-companies', id).outcome).toEqual({ status: 503, decidedBy: id });
  });

  it('of a service that lacks its store, which says so', () => {
    const { outcome, told } = under('list-companies', 'azure-sql');
    expect(outcome).toEqual({ status: 503, decidedBy: 'companies' });
    expect(told).toContain('service-lacks-store');
    const refresh = under('refresh-data-type', 'azure-sql').outcome;
    expect(refresh).toEqual({ status: 503, decidedBy: 'data-refresh' });
  });

  it.each([
    ['xero', 'FetchError'],
    ['xero-connector', 'InternalError'],
    ['key-vault', 'InternalError'],
  ])('only after a good answer, of a reading that needs %s', (id, dataset) => {
    const { outcome } = under('refresh-data-type', id);
    expect(outcome).toMatchObject({ status: 200, dataset, webhooks: ['read.completed'] });
  });

  it.each(['webhook-sender', 'webhook-consumer'])('with nobody told of it, of the %s', (id) => {
    const { outcome } = under('refresh-data-type', id);
    expect(outcome).toEqual({ status: 200, decidedBy: 'data-refresh', dataset: 'Complete' });
    expect(under('write-bank-transactions', id).outcome.write).toBe('Success');
  });

  it('of a write, which is told as unsuccessful', () => {
    expect(under('write-bank-transactions', 'xero-bank-feeds').outcome).toMatchObject({
      status: 200,
      write: 'Failed',
      webhooks: ['bankTransactions.write.unsuccessful'],
    });
  });

  it('in an alert that nobody gets, of the monitoring', () => {
    expect(under('load-spike', 'monitoring').outcome).toEqual({
      status: 200,
      decidedBy: 'companies',
      instances: 6,
    });
  });
});

describe('a blast radius', () => {
  const operations = [
    { id: 'list-companies', request: { method: 'GET', path: '/companies' } },
    {
      id: 'refresh-data-type',
      request: { method: 'POST', path: `${company}/data/queue/invoices` },
    },
  ];
  const radius = blastRadius({ model, routes, operations });
  const effects = (of: ReturnType<typeof radius>['scenarios']) =>
    Object.fromEntries(of.map(({ id, effect }) => [id, effect]));

  it('tries every scenario and every operation', () => {
    const { scenarios, operations: tried } = radius(['waf']);
    expect(scenarios.map(({ id }) => id)).toEqual(model.scenarios.map(({ id }) => id));
    expect(tried.map(({ id }) => id)).toEqual(operations.map(({ id }) => id));
    expect(new Set([...scenarios, ...tried].map(({ effect }) => effect))).toEqual(
      new Set(['at-once']),
    );
  });

  it('tells at once from later, and says where a failure is met first', () => {
    const { operations: tried } = radius(['key-vault']);
    expect(effects(tried)).toEqual({
      'list-companies': 'unaffected',
      'refresh-data-type': 'later',
    });
    expect(tried[1]?.first).toMatchObject({ component: 'key-vault', caller: 'xero-connector' });
    expect(tried[0]?.first).toBeUndefined();
    expect(effects(radius(['gateway']).scenarios)).toMatchObject({
      'list-companies': 'at-once',
      'sql-injection': 'unaffected',
    });
  });

  it('plays what it can with the integration that fails', () => {
    const sources = model.connectors.filter(({ family }) => family === 'banking');
    const banking = radius(sources.map(({ id }) => id));
    expect(sources.length).toBeGreaterThan(1);
    expect(effects(banking.scenarios)).toMatchObject({
      'refresh-data-type': 'later',
      'write-bank-transactions': 'unaffected',
    });
  });

  it('leaves unaffected what ends as it would, as of a source that is down already', () => {
    const found = radius(['xero']).scenarios.find(({ id }) => id === 'source-down');
    expect(found).toMatchObject({ effect: 'unaffected', first: { component: 'xero' } });
  });

  it('is nothing for what no request is handed to', () => {
    for (const { id } of model.components.filter(({ kind }) => kind === 'person'))
      expect(Object.values(effects(radius([id]).scenarios))).not.toContain('at-once');
  });
});
