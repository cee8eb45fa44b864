import { describe, expect, it } from 'vitest';
import { model, platform } from '../platform.fixture';
import { play } from '../scenarios';

/** Every exchange of every scenario: a request and its response have the same span. */
const exchanges = model.scenarios.flatMap((scenario) => {
  const { messages } = play(platform, scenario);
  return messages.flatMap((request) => {
    const response = messages.find(
      ({ spanId, direction }) => spanId === request.spanId && direction === 'response',
    );
    return request.direction === 'request' && response ? [{ request, response }] : [];
  });
});

describe('a reply', () => {
  it('is of HTTP only if the request is', () => {
    expect(exchanges.length).toBeGreaterThan(100);
    for (const { request, response } of exchanges)
      expect(response.content.type === 'response').toBe(request.content.type === 'request');
  });
});
