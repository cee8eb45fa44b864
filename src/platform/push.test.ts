import { describe, expect, it } from 'vitest';
import { steps } from './kernel/steps';
import type { Conditions } from './model/conditions';
import {
  datasetStatuses,
  model,
  platform,
  push,
  scenario,
  sentAfterResponse,
} from './platform.fixture';
import { run } from './run';
import { playableConnectors } from './scenarios';

const connectors = playableConnectors(model, scenario('write-bank-transactions'));
const answered = { status: 200, decidedBy: 'public-api' } as const;
const failed = { write: 'Failed', webhooks: ['bankTransactions.write.unsuccessful'] } as const;

const pushed = (conditions: Conditions) =>
  run(platform, push, { connector: 'xero-bank-feeds', ...conditions });

describe('a push operation', () => {
  it.each(connectors)('reaches its source through the queues and the jobs of %s', (connector) => {
    const trace = run(platform, push, { connector });
    expect(trace.outcome).toEqual({
      ...answered,
      write: 'Success',
      webhooks: ['bankTransactions.write.successful'],
    });
    const [fetchJob, mapJob] = [`${connector}-fetch-job`, `${connector}-map-job`];
    expect(sentAfterResponse(trace)).toEqual([
      `message-queues → ${mapJob}`,
      `${mapJob} → message-queues`,
      `message-queues → ${fetchJob}`,
      `${fetchJob} → key-vault`,
      `${fetchJob} → ${connector}`,
      `${fetchJob} → message-queues`,
      'message-queues → internal-services',
      'internal-services → client-metabase',
      'internal-services → webhook-sender',
      'webhook-sender → webhook-consumer',
    ]);
    expect(datasetStatuses(trace)).toEqual([]);
  });

  it('can be played with every integration of bank feeds', () => {
    const bankFeeds = model.connectors.filter(({ family }) => family === 'bankfeeds');
    expect(connectors).toEqual(bankFeeds.map(({ id }) => id));
  });

  it('continues once the client has its response, with these steps', () => {
    const texts = steps(pushed({})).map(({ textId }) => textId);
    expect(texts.slice(texts.indexOf('client-receives'))).toEqual([
      'client-receives',
      'queues-deliver-to-map-job',
      'map-job-maps-back',
      'map-job-queues',
      'queues-deliver-to-fetch-job',
      'fetch-job-authenticates',
      'vault-returns',
      'fetch-job-writes',
      'source-takes',
      'fetch-job-reports',
      'queues-deliver-to-internal-services',
      'push-ends',
      'sender-delivers',
      'consumer-takes',
    ]);
  });

  it.each<Conditions>([
    { sourceDownMinutes: 1 },
    { authorization: 'expired' },
    { failing: ['xero-bank-feeds'] },
    { failing: ['key-vault'] },
    { failing: ['xero-bank-feeds-fetch-job'] },
    { failing: ['xero-bank-feeds-map-job'] },
  ])('that fails is reported as unsuccessful: %j', (conditions) => {
    const trace = pushed(conditions);
    expect(trace.outcome).toEqual({ ...answered, ...failed });
    expect(datasetStatuses(trace)).toEqual([]);
  });

  it('has no result without the internal services, and no webhook is sent', () => {
    expect(pushed({ failing: ['internal-services'] }).outcome).toEqual(answered);
  });

  it('is rejected immediately without the queues', () => {
    const trace = pushed({ failing: ['message-queues'] });
    expect(trace.outcome).toEqual({ status: 503, decidedBy: 'public-api' });
    expect(sentAfterResponse(trace)).toEqual([]);
  });

  it('waits in the queue while the customer’s machine is offline, and sets no dataset', () => {
    const trace = pushed({ connector: 'quickbooks-desktop', machine: 'offline' });
    expect(trace.outcome).toEqual(answered);
    expect(sentAfterResponse(trace).at(-1)).toBe('quickbooks-desktop-map-job → message-queues');
    expect(datasetStatuses(trace)).toEqual([]);
  });
});
