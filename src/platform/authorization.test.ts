import { describe, expect, it } from 'vitest';
import { destinationOf } from './hops/hosts';
import { steps } from './kernel/steps';
import { SECOND } from './kernel/time';
import type { Trace } from './kernel/trace';
import { assumed, componentOf } from './kernel/lookup';
import type { Conditions } from './model/conditions';
import type { Request } from './model/schema';
import { model, platform, scenario } from './platform.fixture';
import { run } from './run';
import { playableConnectors } from './scenarios';

const { request } = scenario('start-authorization');
const connectors = playableConnectors(model, scenario('start-authorization'));
const linked = {
  status: 302,
  decidedBy: 'link-site',
  connection: 'Linked',
  webhooks: ['connection.connected'],
};
const textIds = (trace: Trace) => steps(trace).map(({ textId }) => textId);
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
    expect(trace.outcome).toEqual(linked);
    expect(pairs(trace).slice(0, 10)).toEqual([
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
    expect(trace.outcome).toEqual(linked);
    expect(textIds(trace).slice(0, 8)).toEqual([
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
    expect(textIds(trace)).toContain(text);
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
    expect(textIds(trace)).toContain('link-site-lacks');
  });

  it('ends at a Link Site that fails', () => {
    const trace = run(platform, request, { failing: ['link-site'] });
    expect(trace.outcome).toEqual({ status: 503, decidedBy: 'link-site' });
    expect(pairs(trace)).toEqual(toLinkSite);
  });
});

describe('the browser of the person', () => {
  it('follows the redirects to the source and back to Codat, then to the client, with these steps', () => {
    expect(textIds(run(platform, request, { connector: 'xero' })).slice(8)).toEqual([
      'browser-opens-sign-in',
      'person-signs-in',
      'browser-sends-sign-in',
      'source-sends-back',
      'browser-returns',
      'waf-passes',
      'gateway-routes-to-link-site',
      'link-site-passes-code',
      'link-service-redeems',
      'source-issues-tokens',
      'vault-stores',
      'link-site-reports',
      'queues-deliver-to-internal-services',
      'connection-linked',
      'sender-delivers',
      'link-site-sends-back',
      'person-returns',
      'consumer-takes',
    ]);
  });

  it.each(connectors)(
    'takes the time to sign in, and returns to the callback of %s',
    (connector) => {
      const trace = run(platform, request, { connector });
      const wait = trace.spans.find(({ isWait }) => isWait);
      expect(wait?.component).toBe('authorizing-person');
      expect((wait?.end ?? 0) - (wait?.start ?? 0)).toBe(assumed(model, 'sign-in-time') * SECOND);
      const { callback } = model.connectors.find(({ id }) => id === connector) ?? {};
      const visits = trace.messages.flatMap(({ from, to, direction, content }) =>
        from === 'authorizing-person' && direction === 'request' && content.type === 'request'
          ? [`${content.method} ${content.host}${content.path} at ${to}`]
          : [],
      );
      expect(visits).toEqual([
        `GET link-api.codat.io${request.path} at waf`,
        `GET data-source.example/sign-in at ${connector}`,
        `POST data-source.example/sign-in at ${connector}`,
        `GET ${callback ?? ''} at waf`,
      ]);
    },
  );

  it('stays on connections of the model, in their direction', () => {
    const known = new Set(model.connections.map(({ from, to }) => `${from} → ${to}`));
    for (const { from, to, direction } of run(platform, request).messages)
      expect(known).toContain(direction === 'request' ? `${from} → ${to}` : `${to} → ${from}`);
  });

  it('is followed no further where no callback of the source is public', () => {
    const other = model.connectors.find(
      ({ id, callback }) => !callback && !model.onPremise.some((each) => each.connector === id),
    );
    const trace = run(platform, request, { connector: other?.id ?? '' });
    expect(trace.outcome).toEqual({ status: 302, decidedBy: 'link-site' });
    expect(textIds(trace).at(-1)).toBe('person-receives');
  });
});

describe('the secrets of an authorization', () => {
  const traces = connectors.map((connector) => run(platform, request, { connector }));

  it('go to the source, the link service and Key Vault only: the tokens', () => {
    for (const [i, { messages }] of traces.entries()) {
      const id = connectors[i] ?? '';
      const tokens = messages.flatMap(({ from, to, content }) =>
        content.type === 'operation' && ['tokens', 'credentials'].includes(content.resource)
          ? [`${from} → ${to}`]
          : [],
      );
      expect(tokens).toEqual([`${id}-link-service → ${id}`, `${id}-link-service → key-vault`]);
    }
  });

  it('are in no message: neither a password nor a token is shown', () => {
    for (const { messages } of traces)
      for (const { content } of messages) {
        if (content.type !== 'request' && content.type !== 'response') continue;
        expect(JSON.stringify(content)).not.toMatch(/password|token|secret|bearer/i);
      }
  });

  it('pass no system of the client: only the person’s browser carries the code', () => {
    for (const { messages } of traces) {
      const carriers = messages.flatMap(({ from, to, content }) =>
        JSON.stringify(content).includes('AUTHORIZATION_CODE') ? [from, to] : [],
      );
      expect(new Set(carriers).size).toBe(5);
      expect(carriers).not.toContain('api-client');
      expect(carriers).not.toContain('webhook-consumer');
    }
  });
});

describe('an authorization that fails after the sign-in', () => {
  it.each(['key-vault', 'message-queues', 'internal-services', 'client-metabase'])(
    'leaves the connection as it is, without the %s',
    (id) => {
      const trace = run(platform, request, { failing: [id] });
      expect(trace.outcome).toEqual({ status: 302, decidedBy: 'link-site' });
      expect(trace.messages.at(-1)?.content).toMatchObject({ status: 503 });
      expect(textIds(trace).slice(-2)).toEqual(['link-site-lacks', 'person-receives']);
    },
  );

  it.each(['webhook-sender', 'webhook-consumer'])('is linked without the %s', (id) => {
    const { outcome } = run(platform, request, { failing: [id] });
    expect(outcome).toMatchObject({ status: 302, decidedBy: 'link-site', connection: 'Linked' });
    expect(outcome.webhooks).toBeUndefined();
  });
});

it('a host that is not in the table of hosts is an error', () => {
  const component = componentOf(model, 'authorizing-person');
  const lead = (host: string) => () =>
    destinationOf({ model, conditions: { connector: 'xero' } }, component, host);
  expect(lead('xero.codat.io')()).toBe('waf');
  expect(lead('stripe.codat.io')).toThrow('"stripe.codat.io", which is not in the table');
});
