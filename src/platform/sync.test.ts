import { describe, expect, it } from 'vitest';
import { steps } from './kernel/steps';
import type { Conditions } from './model/conditions';
import {
  datasetStatuses,
  model,
  platform,
  refresh,
  scenario,
  sentAfterResponse,
  wayTo,
} from './platform.fixture';
import { run } from './run';
import { play, playableConnectors } from './scenarios';

const played = scenario('refresh-data-type');
const connectors = playableConnectors(model, played);
const onPremise = model.onPremise.map(({ connector }) => connector);

describe.each(connectors)('a sync with %s', (connector) => {
  const trace = play(platform, played, { connector });
  const [fetchJob, mapJob] = [`${connector}-fetch-job`, `${connector}-map-job`];

  it('completes, and each status is set where the documentation places it', () => {
    expect(trace.outcome).toEqual({
      status: 200,
      decidedBy: 'public-api',
      dataset: 'Complete',
      webhooks: ['read.completed'],
    });
    expect(datasetStatuses(trace)).toEqual([
      'public-api: Queued',
      `${fetchJob}: Fetching`,
      `${mapJob}: Mapping`,
      'internal-services: Validating',
      'internal-services: Processing',
      'internal-services: Complete',
    ]);
  });

  it('passes the queues before each job, and before the internal services', () => {
    const agent = `${connector}-agent`;
    const callIn = [`${agent} → waf`, 'waf → gateway', `gateway → ${fetchJob}`];
    const fetched = onPremise.includes(connector)
      ? [...callIn, `${agent} → ${connector}`, ...callIn]
      : [`${fetchJob} → key-vault`, `${fetchJob} → ${connector}`];
    expect(sentAfterResponse(trace)).toEqual([
      `message-queues → ${fetchJob}`,
      ...fetched,
      `${fetchJob} → client-metabase`,
      `${fetchJob} → message-queues`,
      `message-queues → ${mapJob}`,
      `${mapJob} → client-metabase`,
      `${mapJob} → client-metabase`,
      `${mapJob} → message-queues`,
      'message-queues → internal-services',
      'internal-services → client-metabase',
      'internal-services → client-metabase',
      'internal-services → webhook-sender',
      'webhook-sender → webhook-consumer',
    ]);
  });

  it('uses no part of another integration', () => {
    const own = [fetchJob, mapJob, connector, `${connector}-agent`];
    const others = model.components.filter(
      (each) => 'integration' in each && !own.includes(each.id),
    );
    const used = new Set(trace.spans.map(({ component }) => component));
    expect(others.filter(({ id }) => used.has(id))).toEqual([]);
  });
});

it('every integration but those of bank feeds can play a sync', () => {
  const others = model.connectors.filter(({ family }) => family !== 'bankfeeds');
  expect(connectors).toEqual(others.map(({ id }) => id));
  expect(connectors.length).toBeGreaterThan(30);
});

describe('a sync', () => {
  it('begins once the client has its response, with these steps', () => {
    const texts = steps(run(platform, refresh)).map(({ textId }) => textId);
    expect(texts.slice(texts.indexOf('client-receives'))).toEqual([
      'client-receives',
      'queues-deliver-to-fetch-job',
      'fetch-job-authenticates',
      'vault-returns',
      'fetch-job-fetches',
      'source-returns',
      'fetch-job-stores',
      'fetch-job-queues',
      'queues-deliver-to-map-job',
      'map-job-reads',
      'map-job-maps',
      'map-job-stores',
      'map-job-queues',
      'queues-deliver-to-internal-services',
      'internal-services-validate',
      'internal-services-process',
      'internal-services-complete',
      'sender-delivers',
      'consumer-takes',
    ]);
  });

  it('stays Queued while the customer’s machine is offline', () => {
    const conditions: Conditions = { connector: 'quickbooks-desktop', machine: 'offline' };
    const trace = run(platform, refresh, conditions);
    expect(trace.outcome).toEqual({ status: 200, decidedBy: 'public-api', dataset: 'Queued' });
    expect(datasetStatuses(trace)).toEqual(['public-api: Queued', 'message-queues: Queued']);
    expect(sentAfterResponse(trace)).toEqual([]);
    expect(steps(trace).at(-1)?.textId).toBe('queues-wait');
  });

  it('is rejected while another of the same data type is in progress, and queues nothing', () => {
    const during = (syncing: readonly string[]) => run(platform, refresh, { syncing });
    const { outcome, messages } = during(['invoices']);
    expect(outcome).toEqual({ status: 409, decidedBy: 'public-api' });
    expect(messages.map(({ from, to }) => `${from} → ${to}`)).toEqual(wayTo('public-api'));
    expect(during(['bills']).outcome.dataset).toBe('Complete');
  });

  it('is not queued for a company whose id is not valid', () => {
    const request = { ...refresh, path: '/companies/7/data/queue/invoices' };
    const { outcome, messages } = run(platform, request);
    expect(outcome).toEqual({ status: 400, decidedBy: 'public-api' });
    expect(messages).toHaveLength(wayTo('public-api').length);
  });

  it('cannot wait for a machine that its connector does not have', () => {
    expect(() => run(platform, refresh, { connector: 'xero', machine: 'offline' })).toThrow(
      /"xero" does not work on a customer's machine; expected one of quickbooks-desktop/,
    );
    expect(() => run(platform, refresh, { connector: 'xeroo' })).toThrow(/no connector "xeroo"/);
  });
});
