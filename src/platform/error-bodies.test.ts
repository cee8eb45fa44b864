import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conditions } from './model/conditions';
import type { Request } from './model/schema';
import { authorization, company, platform, refresh } from './platform.fixture';
import { run } from './run';

const list: Request = { method: 'GET', path: '/companies', headers: authorization };

function responseTo(request: Request, conditions: Conditions, seed = 1) {
  const { traceId, outcome, messages } = run(platform, request, conditions, seed);
  const received = messages.find(({ to }) => to === 'api-client')?.content;
  if (received?.type !== 'response') throw new Error('the client has no response');
  return { traceId, outcome, response: received };
}

describe('the body of an error', () => {
  it.each<[string, Request, Conditions, number]>([
    ['a missing key', { ...list, headers: {} }, {}, 401],
    ['an exceeded quota', list, { requestsToday: 2000 }, 429],
    ['an unknown path', { ...list, path: '/nothing' }, {}, 404],
    ['a parameter that is not valid', { ...list, query: { page: 0 } }, {}, 400],
    ['a body that is not valid', { ...list, method: 'POST', body: {} }, {}, 400],
    ['a sync in progress', refresh, { syncing: ['invoices'] }, 409],
    ['queues that fail', refresh, { failing: ['message-queues'] }, 503],
    ['a Data API that fails', list, { failing: ['data-api'] }, 503],
    ['a Client Metabase that fails', list, { failing: ['client-metabase'] }, 503],
  ])('names the service that documented examples name: %s', (_, request, given, status) => {
    const { traceId, response } = responseTo(request, given);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({
      statusCode: status,
      service: 'PublicApi',
      error: expect.stringMatching(/\S/) as string,
      correlationId: traceId,
    });
  });

  it.each<[string, Request, Conditions, number]>([
    ['an address', list, { allowedAddresses: ['198.51.100.1'] }, 403],
    ['a rate', list, { requestsThisMinute: 1000 }, 429],
    ['SQL', { ...list, query: { query: "x' OR 1=1 --" } }, {}, 403],
    ['a script', { ...list, path: '/companies/<script>' }, {}, 403],
  ])('is absent where the WAF rejects %s', (_, request, given, status) => {
    const { outcome, response } = responseTo(request, given);
    expect(outcome).toMatchObject({ status, decidedBy: 'waf' });
    expect(response).not.toHaveProperty('body');
    expect(Object.keys(response.headers)).not.toContain('Content-Type');
  });

  it('is that of the API or absent, whatever is sent', () => {
    const requests = fc.record<Request>({
      method: fc.constantFrom('GET', 'POST', 'DELETE', 'PUT'),
      path: fc.constantFrom('/companies', '/nothing', '/..%2fetc/passwd', refresh.path, company),
      query: fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
      headers: fc.constantFrom({}, authorization),
      scheme: fc.constantFrom('https', 'http'),
    });
    const conditions = fc.record<Conditions>({
      requestsToday: fc.nat(4000),
      concurrentRequests: fc.nat(20),
      requestsThisMinute: fc.nat(2000),
      failing: fc.subarray(['data-api', 'client-metabase', 'message-queues']),
    });
    fc.assert(
      fc.property(requests, conditions, fc.maxSafeInteger(), (request, given, seed) => {
        const { outcome, response, traceId } = responseTo(request, given, seed);
        if (outcome.status < 400) return;
        expect(response.body).toEqual(
          outcome.decidedBy === 'waf'
            ? undefined
            : expect.objectContaining({ service: 'PublicApi', correlationId: traceId }),
        );
      }),
    );
  });
});
