import { describe, expect, it } from 'vitest';
import { SECOND } from './kernel/time';
import { run } from './run';
import type { Request } from './model/schema';
import { authorization, model, platform, refresh } from './platform.fixture';

describe('the quota', () => {
  const list: Request = { method: 'GET', path: '/companies', headers: authorization };
  it('is reported as used up once, by the first request that exceeds it', () => {
    const webhooks = [1999, 2000, 2001].map(
      (requestsToday) => run(platform, list, { requestsToday }).outcome.webhooks,
    );
    const events = ['client.rateLimit.reached', 'client.rateLimit.reset'];
    expect(webhooks).toEqual([undefined, events, undefined]);
  });

  it('is reset immediately if the response arrives after 00:00 UTC', () => {
    const values = new Map([
      ['time-of-day', 86_399],
      ['internet-latency', 500_000],
    ]);
    const late = model.assumptions.map((each) => {
      return { ...each, default: values.get(each.id) ?? each.default };
    });
    const { outcome, end } = run({ ...platform, model: { ...model, assumptions: late } }, list, {
      requestsToday: 2000,
    });
    expect(outcome.webhooks).toEqual(['client.rateLimit.reached', 'client.rateLimit.reset']);
    expect(end).toBeLessThan(5 * SECOND);
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

  it('is met immediately, beside a sync that waits for its source', () => {
    const down = { connector: 'xero', sourceDownMinutes: 120 };
    const { messages, end } = run(platform, refresh, { ...down, requestsPerSecond: 500 });
    expect(messages.find(({ to }) => to === 'monitoring')?.departure).toBeLessThan(SECOND);
    expect(end - run(platform, refresh, down).end).toBeLessThan(SECOND);
  });
});
