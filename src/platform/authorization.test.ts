import { describe, expect, it } from 'vitest';
import { steps } from './kernel/steps';
import type { Trace } from './kernel/trace';
import type { Conditions } from './model/conditions';
import type { Request } from './model/schema';
import { model, platform, scenario } from './platform.fixture';
import { run } from './run';
import { playableConnectors } from './scenarios';

const { request } = scenario('start-authorization');
const connectors = playableConnectors(model, scenario('start-authorization'));
const pairs = ({ messages }: Trace) => messages.map(({ from, to }) => `${from} → ${to}`);
const toLinkSite = [
  'authorizing-person → waf',
  'waf → gateway',
  'gateway → link-site',
  'link-site → gateway',
  'gateway → waf',
  'waf → authorizing-person',
];

describe('the start of an authorization', () => {
  it.each(connectors)('goes through the Link Site and the link service of %s', (connector) => {
    const trace = run(platform, request, { connector });
    expect(trace.outcome).toEqual({ status: 302, decidedBy: 'link-site' });
    expect(pairs(trace)).toEqual([
      ...toLinkSite.slice(0, 3),
      `link-site → ${connector}-link-service`,
      `${connector}-link-service → ${connector}`,
      `${connector} → ${connector}-link-service`,
      `${connector}-link-service → link-site`,
      ...toLinkSite.slice(3),
    ]);
  });

  it('needs no API key and counts against no quota, with these steps', () => {
    const trace = run(platform, request, { requestsToday: 2000, concurrentRequests: 10 });
    expect(trace.outcome).toEqual({ status: 302, decidedBy: 'link-site' });
    expect(steps(trace).map(({ textId }) => textId)).toEqual([
      'person-opens-link',
      'waf-passes',
      'gateway-routes-to-link-site',
      'link-site-passes-on',
      'link-service-requests',
      'source-prepares-sign-in',
      'link-site-redirects',
      'person-receives',
    ]);
  });

  it.each<[string, Request, Conditions, object]>([
    [
      'HTTP',
      { ...request, scheme: 'http' },
      {},
      { status: 403, decidedBy: 'gateway', rule: 'https' },
    ],
    [
      'an attack',
      { ...request, query: { a: '<script>' } },
      {},
      { status: 403, decidedBy: 'waf', rule: 'cross-site-scripting' },
    ],
    [
      'a flood',
      request,
      { requestsThisMinute: 1000 },
      { status: 429, decidedBy: 'waf', rule: 'rate' },
    ],
    [
      'the host of the API, which asks for a key',
      { ...request, host: 'api.codat.io' },
      {},
      { status: 401, decidedBy: 'gateway', rule: 'api-key' },
    ],
    [
      'a path that is not that of a link',
      { ...request, path: '/companies' },
      {},
      { status: 404, decidedBy: 'gateway', rule: 'route' },
    ],
    [
      'a method other than GET',
      { ...request, method: 'POST' },
      {},
      { status: 405, decidedBy: 'gateway', rule: 'method' },
    ],
  ])('is rejected for %s', (_, asked, conditions, outcome) => {
    expect(run(platform, asked, conditions).outcome).toEqual(outcome);
  });

  it.each<[string, Request, string]>([
    ['path', { ...request, path: '/' }, 'gateway-refuses-link'],
    ['method', { ...request, method: 'DELETE' }, 'gateway-refuses-method'],
  ])('is not passed on with an unknown %s, and reports no quota', (_, asked, text) => {
    const trace = run(platform, asked);
    expect(pairs(trace)).toEqual(toLinkSite.filter((pair) => !pair.includes('link-site')));
    expect(steps(trace).map(({ textId }) => textId)).toContain(text);
    const response = trace.messages.at(-1)?.content;
    expect(JSON.stringify(response)).not.toContain('X-Rate-Limit');
  });

  it.each<Conditions>([
    { sourceDownMinutes: 1 },
    { failing: ['xero'] },
    { failing: ['xero-link-service'] },
  ])('ends with an error of the Link Site: %j', (conditions) => {
    const trace = run(platform, request, { connector: 'xero', ...conditions });
    expect(trace.outcome).toEqual({ status: 503, decidedBy: 'link-site' });
    expect(steps(trace).map(({ textId }) => textId)).toContain('link-site-lacks');
  });

  it('ends at a Link Site that fails', () => {
    const trace = run(platform, request, { failing: ['link-site'] });
    expect(trace.outcome).toEqual({ status: 503, decidedBy: 'link-site' });
    expect(pairs(trace)).toEqual(toLinkSite);
  });
});
