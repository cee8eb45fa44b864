import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from './kernel/time';
import { steps } from './kernel/steps';
import type { Json, Trace } from './kernel/trace';
import type { Conditions } from './model/conditions';
import {
  authorization,
  company,
  datasetStatuses,
  model,
  platform,
  refresh,
  scenario,
  sentAfterResponse,
} from './platform.fixture';
import { run } from './run';
import { play, playableConnectors } from './scenarios';

const setting = (dataType: string, syncSchedule: Json, syncOrder = 0) => ({
  dataType,
  fetchOnFirstLink: true,
  syncSchedule,
  syncOrder,
});

/** The trace of a request that sets the sync settings of a company. */
const scheduled = (settings: Json, conditions: Conditions = {}, overridesDefaults = true): Trace =>
  run(
    platform,
    {
      method: 'POST',
      path: `${company}/syncSettings`,
      headers: authorization,
      body: { settings, overridesDefaults },
    },
    { connector: 'xero', ...conditions },
  );

const responseAt = ({ messages }: Trace) =>
  messages.find(({ to }) => to === 'api-client')?.arrival ?? NaN;
const waitOf = ({ spans }: Trace) =>
  spans.find(({ component, isWait }) => isWait && component === 'internal-services');

describe('a scheduled sync', () => {
  it('begins exactly as many hours after the response as the schedule has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (hours) => {
        const trace = scheduled([setting('invoices', hours)]);
        const wait = waitOf(trace);
        expect(wait?.start).toBe(responseAt(trace));
        expect(wait?.end).toBe(responseAt(trace) + hours * HOUR);
        const queued = trace.spans.find(({ name }) => name === 'internal-services queue');
        expect(queued?.start).toBe(wait?.end);
      }),
    );
  });

  it('is queued by the internal services, and goes on as a requested one does', () => {
    const trace = scheduled([setting('invoices', 24)]);
    const requested = run(platform, refresh, { connector: 'xero' });
    expect(sentAfterResponse(trace)).toEqual([
      'internal-services → message-queues',
      ...sentAfterResponse(requested),
    ]);
    expect(datasetStatuses(trace)).toEqual([
      'internal-services: Queued',
      ...datasetStatuses(requested).slice(1),
    ]);
    expect(trace.outcome).toEqual({ ...requested.outcome, status: 204 });
  });

  it.each<[string, Json, boolean]>([
    ['0 hours', [setting('invoices', 0)], true],
    ['no hours', [{ dataType: 'invoices' }], true],
    ['hours that are no number', [setting('invoices', '24')], true],
    ['more hours than a century has', [setting('invoices', 1_000_000)], true],
    ['no settings', [], true],
    ['the settings of the account', [setting('invoices', 24)], false],
  ])('is none with %s', (_, settings, overridesDefaults) => {
    const trace = scheduled(settings, {}, overridesDefaults);
    expect(trace.outcome).toEqual({ status: 204, decidedBy: 'public-api' });
    expect(trace.end).toBe(responseAt(trace));
  });

  it('is the one that falls due first, by the order of syncs if several do', () => {
    const settings = [
      setting('bills', 168),
      setting('invoices', 24, 2),
      setting('items', 24, 1),
      setting('accounts', 0),
    ];
    const trace = scheduled(settings);
    const delivered = trace.messages.filter(({ to }) => to === 'xero-fetch-job');
    expect(delivered[0]?.content).toMatchObject({ resource: 'items' });
    expect(trace.spans.filter(({ isWait }) => isWait)).toHaveLength(1);
  });

  it('ends with NotSupported if the source does not have its data type', () => {
    const { outcome } = scheduled([setting('commerce-orders', 24)]);
    expect(outcome.dataset).toBe('NotSupported');
  });

  it('does not begin without the internal services, or without the queues', () => {
    const settings = [setting('invoices', 24)];
    const without = (id: string) => scheduled(settings, { failing: [id] }).outcome;
    expect(without('internal-services')).toEqual({ status: 204, decidedBy: 'public-api' });
    expect(without('message-queues')).toEqual({ status: 204, decidedBy: 'public-api' });
  });

  it('is not scheduled by a request that is rejected', () => {
    const trace = scheduled([setting('invoices', 24)], { requestsToday: 2000 });
    expect(waitOf(trace)).toBeUndefined();
  });
});

describe('the scenario of a scheduled sync', () => {
  const connectors = playableConnectors(model, scenario('scheduled-sync'));

  it.each(connectors)(
    'ends on day 8, after ten attempts over twelve hours, with %s',
    (connector) => {
      const trace = play(platform, scenario('scheduled-sync'), { connector });
      const asked = trace.messages.filter(
        ({ direction, to }) => direction === 'request' && to === connector,
      );
      expect(asked).toHaveLength(10);
      const [first, last] = [asked[0]?.departure ?? NaN, asked.at(-1)?.departure ?? NaN];
      expect(Math.floor(first / DAY)).toBe(7);
      expect(Math.floor(trace.end / DAY)).toBe(7);
      expect(Math.round((last - first) / HOUR)).toBe(12);
      expect(trace.outcome).toMatchObject({ dataset: 'FetchError', webhooks: ['read.completed'] });
    },
  );

  it('syncs the data type of the integration that is chosen', () => {
    for (const [connector, dataType] of [
      ['xero', 'invoices'],
      ['shopify', 'commerce-orders'],
      ['plaid', 'banking-transactions'],
    ] as const) {
      const { messages } = play(platform, scenario('scheduled-sync'), { connector });
      expect(messages[0]?.content).toMatchObject({ body: { settings: [{ dataType }] } });
      const asked = messages.find(({ to }) => to === connector);
      expect(asked?.content).toMatchObject({ operation: 'read', resource: dataType });
    }
  });

  it('is short enough to read', () => {
    for (const id of ['source-down', 'scheduled-sync'])
      expect(steps(play(platform, scenario(id))).length).toBeLessThanOrEqual(40);
  });
});
