import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONDITIONS, type Conditions } from './model/conditions';
import {
  datasetStatuses,
  model,
  platform,
  refresh,
  scenario,
  sentAfterResponse,
} from './platform.fixture';
import { play, playableConnectors } from './scenarios';

function sync(conditions: Conditions) {
  const { connector = 'xero' } = conditions;
  const trace = play(platform, { request: refresh, conditions }, { connector });
  return {
    trace,
    outcome: trace.outcome,
    statuses: datasetStatuses(trace),
    sent: sentAfterResponse(trace),
  };
}

/** An outage that outlasts every attempt. */
const LASTING = 24 * 60;
const answered = { status: 200, decidedBy: 'public-api' } as const;
const notified = { webhooks: ['read.completed'] } as const;

describe('a sync', () => {
  it.each<[string, Conditions, readonly string[]]>([
    ['AuthError', { authorization: 'expired' }, ['xero-fetch-job: AuthError']],
    ['FetchError', { sourceDownMinutes: LASTING }, ['xero-fetch-job: FetchError']],
    ['NotSupported', { data: 'unsupported' }, ['xero-fetch-job: NotSupported']],
    ['MapError', { data: 'unmappable' }, ['xero-map-job: Mapping', 'xero-map-job: MapError']],
    [
      'ValidationError',
      { data: 'invalid' },
      ['xero-map-job: Mapping', 'internal-services: Validating'],
    ],
    [
      'ProcessingError',
      { data: 'unprocessable' },
      ['xero-map-job: Mapping', 'internal-services: Validating', 'internal-services: Processing'],
    ],
  ])('ends with %s where %j, which the internal services record', (dataset, given, expected) => {
    const { outcome, statuses, sent } = sync(given);
    expect(outcome).toMatchObject({ status: 200, decidedBy: 'public-api', dataset });
    expect(statuses).toEqual([
      'public-api: Queued',
      'xero-fetch-job: Fetching',
      ...expected,
      `internal-services: ${dataset}`,
    ]);
    const isDeauthorized = dataset === 'AuthError';
    expect(outcome.connection).toBe(isDeauthorized ? 'Deauthorized' : undefined);
    expect(outcome.webhooks).toEqual([
      ...(isDeauthorized ? ['connection.disconnected'] : []),
      'read.completed',
    ]);
    const last = statuses.at(-2)?.split(':')[0] ?? '';
    if (last !== 'internal-services') {
      const handover = sent.indexOf(`${last} → message-queues`);
      expect(sent[handover + 1]).toBe('message-queues → internal-services');
    }
    expect(sent).toContain('internal-services → client-metabase');
  });

  it.each<[string, Conditions, string]>([
    ['after a failed fetch, maps nothing', { sourceDownMinutes: LASTING }, 'xero-map-job'],
    ['after denied access, maps nothing', { authorization: 'expired' }, 'xero-map-job'],
  ])('%s', (_, given, unused) => {
    const { trace } = sync(given);
    expect(trace.spans.map(({ component }) => component)).not.toContain(unused);
  });
});

describe('a sync while a component fails', () => {
  it('is rejected immediately without the queues, and no dataset is queued', () => {
    const { outcome, sent } = sync({ failing: ['message-queues'] });
    expect(outcome).toEqual({ status: 503, decidedBy: 'public-api' });
    expect(sent).toEqual([]);
  });

  it.each([
    ['xero-fetch-job', 'FetchError', []],
    ['key-vault', 'FetchError', ['xero-fetch-job: FetchError']],
    ['xero', 'FetchError', ['xero-fetch-job: Fetching', 'xero-fetch-job: FetchError']],
    ['xero-map-job', 'MapError', ['xero-fetch-job: Fetching']],
  ] as const)('ends after a 200 without %s: %s', (id, dataset, statuses) => {
    const { outcome, ...found } = sync({ failing: [id] });
    expect(outcome).toEqual({ ...answered, dataset, ...notified });
    expect(found.statuses).toEqual([
      'public-api: Queued',
      ...statuses,
      `internal-services: ${dataset}`,
    ]);
    expect(found.sent).toContain('message-queues → internal-services');
  });

  it('stays as it was without the internal services, and no webhook is sent', () => {
    const without = (...failing: readonly string[]) =>
      sync({ failing: ['internal-services', ...failing] }).outcome;
    expect(without()).toEqual({ ...answered, dataset: 'Mapping' });
    expect(without('xero-map-job')).toEqual({ ...answered, dataset: 'Fetching' });
    expect(without('xero-fetch-job')).toEqual({ ...answered, dataset: 'Queued' });
  });

  it.each(['webhook-sender', 'webhook-consumer'])('completes without the %s', (id) => {
    const { dataset, webhooks } = sync({ failing: [id] }).outcome;
    expect({ dataset, webhooks }).toEqual({ dataset: 'Complete', webhooks: undefined });
  });

  it('ends with the last status that a component has set', () => {
    const connectors = playableConnectors(model, scenario('refresh-data-type'));
    const conditions = fc.record<Conditions>({
      connector: fc.constantFrom(...connectors),
      authorization: fc.constantFrom('valid', 'expired'),
      sourceDownMinutes: fc.nat(1000),
      data: fc.constantFrom(...CONDITIONS.data.values),
    });
    const parts = ['-fetch-job', '-map-job', '', 'key-vault', 'internal-services'] as const;
    const failing = fc.subarray([...parts]);
    fc.assert(
      fc.property(conditions, failing, (given, fail) => {
        const { connector = '' } = given;
        const ids = fail.map((id) => (id === '' || id.startsWith('-') ? `${connector}${id}` : id));
        const { outcome, statuses } = sync({ ...given, failing: ids });
        expect(statuses.at(-1)?.split(': ')[1]).toBe(outcome.dataset);
        expect(outcome.webhooks?.includes('read.completed') ?? false).toBe(
          !ids.includes('internal-services'),
        );
      }),
    );
  });
});
