import { describe, expect, it } from 'vitest';
import { run } from './run';
import type { Conditions } from './model/conditions';
import type { Request } from './model/schema';
import { authorization, model, platform } from './platform.fixture';
import { steps } from './kernel/steps';
import type { Trace } from './kernel/trace';

const company = '/companies/7c5a1f2e-93b4-4d0e-8a61-2f0c9be4d713';
const refresh: Request = {
  method: 'POST',
  path: `${company}/data/queue/invoices`,
  headers: authorization,
};
const write: Request = {
  method: 'POST',
  path: `${company}/connections/c1/push/bankAccounts/a1/bankTransactions`,
  headers: authorization,
};
const integrationsOf = (...families: readonly string[]) =>
  model.connectors.filter(({ family }) => families.includes(family)).map(({ id }) => id);

const statuses = ({ spans }: Trace) =>
  spans.flatMap(({ attributes }) => attributes['dataset.status'] ?? []);

describe('a reading', () => {
  it.each(integrationsOf('accounting', 'banking', 'commerce'))('completes with %s', (connector) => {
    const trace = run(platform, refresh, { connector });
    expect(trace.outcome).toEqual({
      status: 200,
      decidedBy: 'data-refresh',
      dataset: 'Complete',
      webhooks: ['read.completed'],
    });
    expect(statuses(trace)).toEqual([
      'Queued',
      'Fetching',
      'Mapping',
      'Validating',
      'Processing',
      'Complete',
    ]);
    const passed = new Set(trace.spans.map(({ component }) => component));
    for (const id of [`${connector}-connector`, connector, 'key-vault', 'webhook-consumer']) {
      expect(passed).toContain(id);
    }
  });

  it('begins once the client has its answer, and is told in the order of the four things', () => {
    const trace = run(platform, refresh);
    const told = steps(trace).map(({ textId }) => textId);
    expect(told.slice(told.indexOf('client-receives'))).toEqual([
      'client-receives',
      'reading-queues',
      'reading-hands-over',
      'connector-authenticates',
      'store-returns',
      'connector-authorizes',
      'source-allows',
      'connector-fetches',
      'source-returns',
      'connector-maps',
      'reading-validates',
      'reading-processes',
      'store-writes',
      'reading-completes',
      'sender-delivers',
      'consumer-takes',
    ]);
  });

  it.each<[string, Conditions, object, string]>([
    [
      'fails where the authorization has expired',
      { authorization: 'expired' },
      {
        dataset: 'AuthError',
        connection: 'Deauthorized',
        webhooks: ['connection.disconnected', 'read.completed'],
      },
      'AuthError',
    ],
    [
      'fails where the source is down',
      { source: 'down' },
      { dataset: 'FetchError', webhooks: ['read.completed'] },
      'FetchError',
    ],
    [
      'stays in the queue while a machine is offline',
      { connector: 'quickbooks-desktop', machine: 'offline' },
      { dataset: 'Queued' },
      'Queued',
    ],
  ])('%s', (_, conditions, sideEffects, last) => {
    const trace = run(platform, refresh, conditions);
    expect(trace.outcome).toEqual({ status: 200, decidedBy: 'data-refresh', ...sideEffects });
    expect(statuses(trace).at(-1)).toBe(last);
    expect(statuses(trace)).not.toContain('Mapping');
  });

  it('is refused while another of the same data type is under way', () => {
    const during = (syncing: readonly string[]) => run(platform, refresh, { syncing }).outcome;
    expect(during(['invoices'])).toEqual({ status: 409, decidedBy: 'data-refresh' });
    expect(during(['bills']).dataset).toBe('Complete');
  });

  it('is not asked of a company whose id is none', () => {
    const request = { ...refresh, path: '/companies/7/data/queue/invoices' };
    expect(run(platform, request).outcome).toEqual({ status: 400, decidedBy: 'data-refresh' });
  });

  it('cannot wait for a machine that its connector does not have', () => {
    expect(() => run(platform, refresh, { connector: 'xero', machine: 'offline' })).toThrow(
      /"xero" does not work on a customer's machine; expected one of quickbooks-desktop/,
    );
    expect(() => run(platform, refresh, { connector: 'xeroo' })).toThrow(/no connector "xeroo"/);
  });
});

describe('a write', () => {
  it.each(integrationsOf('bankfeeds'))('reaches its source through %s', (connector) => {
    expect(run(platform, write, { connector }).outcome).toEqual({
      status: 200,
      decidedBy: 'push-data',
      write: 'Success',
      webhooks: ['bankTransactions.write.successful'],
    });
  });

  it('that fails is told as well', () => {
    const { outcome } = run(platform, write, { source: 'down' });
    expect(outcome).toMatchObject({
      write: 'Failed',
      webhooks: ['bankTransactions.write.unsuccessful'],
    });
  });
});

describe('environments', () => {
  it.each(['integration', 'production'] as const)('are never left: %s', (environment) => {
    const { spans } = run(platform, refresh, { environment });
    const served = spans.filter(({ kind }) => kind === 'server' || kind === 'consumer');
    expect(served.length).toBeGreaterThan(10);
    for (const { attributes } of served) {
      expect(attributes['deployment.environment.name']).toBe(environment);
    }
  });
});

describe('the quota', () => {
  const list: Request = { method: 'GET', path: '/companies', headers: authorization };
  it('is told to be used up once, by the first request that finds none left', () => {
    const told = [1999, 2000, 2001].map(
      (requestsToday) => run(platform, list, { requestsToday }).outcome.webhooks,
    );
    expect(told).toEqual([undefined, ['client.rateLimit.reached'], undefined]);
  });
});

describe('load', () => {
  const list: Request = { method: 'GET', path: '/companies', headers: authorization };
  const under = (requestsPerSecond: number) => run(platform, list, { requestsPerSecond }).outcome;
  it.each([
    [50, 2, undefined],
    [180, 4, undefined],
    [400, 6, 1],
    [100_000, 10, 5],
  ])('of %i requests a second ends with %i instances', (rate, instances, alerts) => {
    expect(under(rate)).toMatchObject({ status: 200, instances });
    expect(under(rate).alerts).toBe(alerts);
  });
});
