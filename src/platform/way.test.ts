import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Route } from './kernel/routes';
import { CONDITIONS, type Conditions } from './model/conditions';
import type { Request } from './model/schema';
import { authorization, company, platform, routes, wayOf, wayTo } from './platform.fixture';
import { run } from './run';

/** A request that an operation of the fixture accepts. */
const requestTo = ({ method, path, body }: Route): Request => ({
  method,
  path: path
    .replace('/companies/{companyId}', company)
    .replace('{dataType}', 'invoices')
    .replace(/\{\w+\}/g, 'x1'),
  headers: authorization,
  ...(body ? { body: { name: 'Acme' } } : {}),
});

const queues: readonly string[] = ['refresh-data-type', 'create-bank-transactions'];
const conditions = fc.record<Conditions>(
  {
    connectedCompanies: fc.nat(3),
    requestsPerSecond: fc.nat(500),
    authorization: fc.constantFrom('valid', 'expired'),
    sourceDownMinutes: fc.nat(1000),
    data: fc.constantFrom(...CONDITIONS.data.values),
  },
  { requiredKeys: [] },
);
const seeds = fc.maxSafeInteger();

describe('the way of a request', () => {
  it.each(routes)('is that of the documented topology, there and back: $operationId', (route) => {
    const request = requestTo(route);
    const way = wayTo('client-metabase', queues.includes(route.operationId));
    fc.assert(
      fc.property(conditions, seeds, (given, seed) => {
        const trace = run(platform, request, given, seed);
        expect(trace.outcome).toMatchObject({ decidedBy: 'public-api' });
        expect(trace.outcome.status).toBeLessThan(300);
        expect(wayOf(trace)).toEqual(way);
      }),
    );
  });

  it('ends at the component that rejects it, and the response goes back the same way', () => {
    const list = { method: 'GET', path: '/companies', headers: authorization };
    expect(wayOf(run(platform, { ...list, query: { a: '<script>' } }))).toEqual(wayTo('waf'));
    expect(wayOf(run(platform, { ...list, headers: {} }))).toEqual(wayTo('gateway'));
    expect(wayOf(run(platform, { ...list, query: { page: 0 } }))).toEqual(wayTo('public-api'));
  });

  it.each(['waf', 'gateway', 'public-api', 'data-api', 'client-metabase'] as const)(
    'ends at a component that fails: the %s',
    (id) => {
      for (const route of routes) {
        const trace = run(platform, requestTo(route), { failing: [id] });
        expect([route.operationId, wayOf(trace)]).toEqual([route.operationId, wayTo(id)]);
        expect(trace.outcome.status).toBe(503);
        expect(trace.messages).toHaveLength(wayTo(id).length);
      }
    },
  );

  it('ends at the queues that fail, once the data is written', () => {
    for (const route of routes.filter(({ operationId }) => queues.includes(operationId))) {
      const trace = run(platform, requestTo(route), { failing: ['message-queues'] });
      expect(trace.outcome).toEqual({ status: 503, decidedBy: 'public-api' });
      expect(trace.messages.map(({ from, to }) => `${from} → ${to}`)).toEqual(
        wayTo('client-metabase', true),
      );
    }
  });

  it('stays on connections of the model, in their direction, also after the response', () => {
    const known = new Set(platform.model.connections.map(({ from, to }) => `${from} → ${to}`));
    fc.assert(
      fc.property(fc.constantFrom(...routes), conditions, seeds, (route, given, seed) => {
        for (const { from, to, direction } of run(platform, requestTo(route), given, seed).messages)
          expect(known).toContain(direction === 'request' ? `${from} → ${to}` : `${to} → ${from}`);
      }),
    );
  });
});
