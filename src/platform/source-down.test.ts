import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from './kernel/time';
import { steps } from './kernel/steps';
import type { Trace } from './kernel/trace';
import { datasetStatuses, model, platform, push, refresh, scenario } from './platform.fixture';
import { run } from './run';
import { play, playableConnectors } from './scenarios';

const connectors = playableConnectors(model, scenario('source-down'));
/** The attempts fall due 0, 80, 160 … 720 minutes after the first. */
const OFFSETS = Array.from({ length: 10 }, (_, index) => index * 80);

const down = (sourceDownMinutes: number, connector = 'xero') =>
  run(platform, refresh, { connector, sourceDownMinutes });
const attempts = ({ messages }: Trace, source = 'xero') =>
  messages.filter(({ direction, to }) => direction === 'request' && to === source);
const pauses = ({ spans }: Trace) => spans.filter(({ isWait }) => isWait);

/** Whether an attempt falls after an outage, which begins with the first. */
const isSurvived = (minutes: number) => OFFSETS.some((offset) => offset >= minutes);

describe('a sync while its source is down', () => {
  it('is attempted ten times over twelve hours, exactly eighty minutes apart', () => {
    const trace = down(24 * 60);
    expect(attempts(trace)).toHaveLength(10);
    expect(pauses(trace).map(({ start, end }) => end - start)).toEqual(Array(9).fill(80 * MINUTE));
    expect(9 * 80 * MINUTE).toBe(12 * HOUR);
    expect(trace.outcome).toMatchObject({ dataset: 'FetchError', webhooks: ['read.completed'] });
  });

  it('pauses between two attempts only, and tries again as soon as the pause ends', () => {
    const { spans } = down(24 * 60);
    const fetches = spans.filter(({ name }) => name === 'xero-fetch-job authenticate');
    expect(fetches.slice(1).map(({ start }) => start)).toEqual(
      spans.filter(({ isWait }) => isWait).map(({ end }) => end),
    );
  });

  it('stays Fetching, and says until when it is paused, as the API writes dates', () => {
    const trace = down(24 * 60);
    const begin = Date.UTC(2026, 2, 18, 14, 30);
    const paused = pauses(trace);
    expect(paused.map(({ attributes }) => attributes)).toEqual(
      paused.map(({ end }) => {
        const until = new Date(begin + Math.floor(end / 1e6) * 1000).toISOString();
        return {
          'dataset.status': 'Fetching',
          'dataset.statusDescription': `Paused until ${until.replace('.000Z', 'Z')}`,
        };
      }),
    );
    expect(datasetStatuses(trace)).toEqual([
      'public-api: Queued',
      'xero-fetch-job: Fetching',
      'xero-fetch-job: FetchError',
      'internal-services: FetchError',
    ]);
  });

  it('survives an outage exactly if an attempt falls after it', () => {
    const minutes = fc.oneof(fc.nat(800), fc.constantFrom(...OFFSETS));
    fc.assert(
      fc.property(minutes, (outage) => {
        const { outcome } = down(outage);
        expect(outcome.dataset).toBe(isSurvived(outage) ? 'Complete' : 'FetchError');
        expect(outcome.webhooks).toEqual(['read.completed']);
      }),
    );
  });

  it.each(connectors)('behaves alike with %s', (connector) => {
    const trace = play(platform, scenario('source-down'), { connector });
    expect(attempts(trace, connector)).toHaveLength(3);
    expect(trace.outcome.dataset).toBe('Complete');
  });

  it('describes the first two attempts and the last, and the others in one sentence each', () => {
    const texts = steps(down(24 * 60)).map(({ textId }) => textId);
    const begin = texts.indexOf('fetch-job-fetches');
    expect(texts.slice(begin, texts.indexOf('queues-deliver-to-internal-services'))).toEqual([
      'fetch-job-fetches',
      'source-fails',
      'fetch-job-pauses',
      'fetch-job-retries',
      'source-fails',
      'fetch-job-pauses',
      ...Array<string>(7).fill('fetch-job-pauses-again'),
      'fetch-job-retries',
      'source-fails',
      'fetch-job-fails',
    ]);
  });

  it('ends with the last decision of the source: it returns the data', () => {
    const { spans } = down(120);
    const decisions = spans.flatMap(({ component, decision }) =>
      component === 'xero' && decision ? [decision.outcome] : [],
    );
    expect(decisions).toEqual(['refuse', 'refuse', 'pass']);
  });
});

describe('what no retry helps', () => {
  it.each([
    ['access that the source denies', { authorization: 'expired' }, 'AuthError'],
    ['a data type that the source lacks', { data: 'unsupported' }, 'NotSupported'],
    ['a vault that fails', { failing: ['key-vault'] }, 'FetchError'],
  ] as const)('is not retried: %s', (_, conditions, dataset) => {
    const trace = run(platform, refresh, { connector: 'xero', ...conditions });
    expect(pauses(trace)).toEqual([]);
    expect(trace.outcome.dataset).toBe(dataset);
  });

  it('is found once the source is up again', () => {
    const { outcome } = run(platform, refresh, {
      connector: 'xero',
      sourceDownMinutes: 30,
      authorization: 'expired',
    });
    expect(outcome.dataset).toBe('AuthError');
  });

  it('is not retried in a push operation, or by an on-premise connector', () => {
    const conditions = { connector: 'xero-bank-feeds', sourceDownMinutes: 1 };
    expect(pauses(run(platform, push, conditions))).toEqual([]);
    for (const { connector } of model.onPremise) expect(pauses(down(1, connector))).toEqual([]);
  });
});

it('a source that fails behaves as one that stays down', () => {
  const failing = run(platform, refresh, { connector: 'xero', failing: ['xero'] });
  expect(attempts(failing)).toHaveLength(10);
  expect(pauses(failing)).toHaveLength(9);
  expect(failing.outcome).toEqual(down(24 * 60).outcome);
});
