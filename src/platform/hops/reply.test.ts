import { describe, expect, it } from 'vitest';
import { componentOf } from '../kernel/lookup';
import { model, platform, push, refresh } from '../platform.fixture';
import { run } from '../run';
import { play } from '../scenarios';
import type { Trace } from '../kernel/trace';

/** Requests with their responses, which have the same span. */
const exchangesOf = ({ messages }: Trace) =>
  messages.flatMap((request) => {
    const response = messages.find(
      ({ spanId, direction }) => spanId === request.spanId && direction === 'response',
    );
    return request.direction === 'request' && response ? [{ request, response }] : [];
  });

const exchanges = [
  ...model.scenarios.flatMap((scenario) => [
    play(platform, scenario),
    ...model.components.flatMap(({ id }) => {
      const { request, conditions } = scenario;
      return model.overview.includes(id)
        ? [run(platform, request, { ...conditions, failing: [id] })]
        : [];
    }),
  ]),
  run(platform, refresh),
  run(platform, push),
].flatMap(exchangesOf);

describe('a reply', () => {
  it('is of HTTP only if the request is', () => {
    expect(exchanges.length).toBeGreaterThan(100);
    for (const { request, response } of exchanges)
      expect(response.content.type === 'response').toBe(request.content.type === 'request');
  });

  it('has rows only from a database, and records only from a source', () => {
    const replies = exchanges.map(({ response }) => response);
    const withRows = replies.filter(({ content }) => 'rows' in content);
    const withRecords = replies.filter(({ content }) => 'records' in content);
    expect(new Set(withRows.map(({ from }) => from))).toEqual(new Set(['client-metabase']));
    expect(withRecords.length).toBeGreaterThan(0);
    for (const { from } of withRecords) expect(componentOf(model, from).kind).toBe('source');
  });

  it('to a message that is sent or delivered is an acknowledgement, or an error', () => {
    const isMessage = ({ request: { content } }: (typeof exchanges)[number]) =>
      content.type === 'operation' && ['send', 'deliver'].includes(content.operation);
    const replies = exchanges.filter(isMessage).map(({ response }) => response);
    expect(replies.length).toBeGreaterThan(0);
    for (const { content, outcome } of replies)
      expect(content).toEqual(
        outcome === 'answered'
          ? { type: 'acknowledgement' }
          : { type: 'result', error: 'InternalError' },
      );
  });

  it('of the webhook sender does not wait for the consumer', () => {
    const { messages } = run(platform, refresh, { consumerDownMinutes: 60 });
    const accepted = messages.findIndex(
      ({ from, direction }) => from === 'webhook-sender' && direction === 'response',
    );
    expect(messages[accepted]?.content).toEqual({ type: 'acknowledgement' });
    expect(messages[accepted + 1]?.to).not.toBe('webhook-sender');
    expect(messages.findIndex(({ to }) => to === 'webhook-consumer')).toBeGreaterThan(accepted);
  });
});
