import { describe, expect, it } from 'vitest';
import { steps } from './kernel/steps';
import type { Conditions } from './model/conditions';
import { datasetStatuses, model, platform, push, refresh } from './platform.fixture';
import { run } from './run';

describe.each(model.onPremise)('the on-premise connector of $connector', ({ connector, host }) => {
  const agent = `${connector}-agent`;
  const machine = [agent, connector];
  const played = (request: typeof refresh, conditions: Conditions = {}) =>
    run(platform, request, { connector, ...conditions });

  it('calls out twice to its documented host, and nothing calls into the machine', () => {
    for (const request of [refresh, push]) {
      const { messages } = played(request);
      const sent = messages.filter(({ direction }) => direction === 'request');
      const into = sent.filter(({ from, to }) => machine.includes(to) && !machine.includes(from));
      expect(into).toEqual([]);
      const out = sent.filter(({ from }) => from === agent);
      expect(out.map(({ to, content }) => ({ to, content }))).toMatchObject([
        { to: 'waf', content: { operation: 'receive', host } },
        { to: connector },
        { to: 'waf', content: { operation: 'send', host } },
      ]);
    }
  });

  it('enters as every other call does, and is routed by its host to the fetch job', () => {
    const { messages } = played(refresh);
    const calls = messages.filter(
      ({ direction, content }) =>
        direction === 'request' && 'host' in content && content.host === host,
    );
    expect(calls.map(({ from, to }) => `${from} → ${to}`)).toEqual(
      ['receive', 'send'].flatMap(() => [
        `${agent} → waf`,
        'waf → gateway',
        `gateway → ${connector}-fetch-job`,
      ]),
    );
  });

  it('takes the work, reads the software beside it, and brings back the data', () => {
    const texts = steps(played(refresh)).map(({ textId }) => textId);
    const begin = texts.indexOf('queues-deliver-to-fetch-job');
    expect(texts.slice(begin, texts.indexOf('queues-deliver-to-map-job'))).toEqual([
      'queues-deliver-to-fetch-job',
      'fetch-job-holds',
      'agent-asks',
      'waf-passes-call',
      'gateway-routes-to-fetch-job',
      'fetch-job-hands-over',
      'agent-reads',
      'source-returns',
      'agent-reports',
      'fetch-job-stores',
      'fetch-job-queues',
    ]);
  });

  it('writes to the software, and reports the result', () => {
    const trace = played(push);
    expect(trace.outcome.write).toBe('Success');
    const texts = steps(trace).map(({ textId }) => textId);
    for (const id of ['fetch-job-hands-over-push', 'agent-writes', 'fetch-job-reports'] as const)
      expect(texts).toContain(id);
  });

  it('reports a failure of the software, and nothing is retried', () => {
    expect(played(refresh, { sourceDownMinutes: 1 }).outcome.dataset).toBe('FetchError');
    expect(played(refresh, { failing: [connector] }).outcome.dataset).toBe('FetchError');
    expect(played(push, { sourceDownMinutes: 1 }).outcome.write).toBe('Failed');
  });

  it.each<Conditions>([{ machine: 'offline' }, { failing: [agent] }])(
    'leaves the work in the queue while it does not call: %j',
    (conditions) => {
      const sync = played(refresh, conditions);
      expect(sync.outcome.dataset).toBe('Queued');
      expect(datasetStatuses(sync).at(-1)).toBe('message-queues: Queued');
      expect(played(push, conditions).outcome.write).toBeUndefined();
      expect(sync.messages.flatMap(({ from, to }) => [from, to])).not.toContain(agent);
    },
  );
});
