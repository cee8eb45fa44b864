import { describe, expect, it } from 'vitest';
import { objectOf } from './hops/echo';
import { roleOf } from './hops/saml';
import { steps } from './kernel/steps';
import { SECOND } from './kernel/time';
import { assumed } from './kernel/lookup';
import { model, platform, scenario, statesBehind } from './platform.fixture';
import { run } from './run';
import { play } from './scenarios';

const { request } = scenario('sign-in-saml');
const trace = play(platform, scenario('sign-in-saml'));
const way = trace.messages.map(({ from, to }) => `${from} → ${to}`);
const toSignIn = [
  'portal-user → waf',
  'waf → gateway',
  'gateway → sign-in-service',
  'sign-in-service → gateway',
  'gateway → waf',
  'waf → portal-user',
];
const atProvider = ['portal-user → identity-provider', 'identity-provider → portal-user'];

describe('the sign-in to the Portal with SAML', () => {
  it('begins at Codat, leads to the identity provider, and comes back with the claims', () => {
    expect(way).toEqual([...toSignIn, ...atProvider, ...atProvider, ...toSignIn]);
    expect(steps(trace).map(({ textId }) => textId)).toEqual([
      'person-opens-login',
      'waf-passes',
      'gateway-routes-to-sign-in',
      'sign-in-redirects',
      'person-receives',
      'browser-opens-identity-provider',
      'person-signs-in-there',
      'browser-sends-password',
      'identity-provider-asserts',
      'browser-posts-claims',
      'waf-passes',
      'gateway-routes-to-sign-in',
      'sign-in-maps',
      'sign-in-opens-portal',
      'person-enters-portal',
    ]);
  });

  it('leads to the host of the identity provider in the model', () => {
    const components = model.components.map((each) =>
      each.kind === 'identity-provider' ? { ...each, host: 'other.example' } : each,
    );
    const { messages } = run({ ...platform, model: { ...model, components } }, request);
    const hosts = messages.flatMap(({ to, content }) =>
      to === 'identity-provider' && content.type === 'request' ? [content.host] : [],
    );
    expect(hosts).toEqual(['other.example', 'other.example']);
  });

  it('takes the person the assumed time', () => {
    const wait = trace.spans.find(({ isWait }) => isWait);
    expect(wait?.component).toBe('portal-user');
    expect((wait?.end ?? 0) - (wait?.start ?? 0)).toBe(assumed(model, 'sign-in-time') * SECOND);
  });

  it('lets only the person talk to the identity provider, never the platform', () => {
    const callers = model.connections.filter(({ to }) => to === 'identity-provider');
    expect(callers.map(({ from }) => from)).toEqual(['portal-user']);
    const calls = model.connections.filter(({ from }) => from === 'identity-provider');
    expect(calls).toEqual([]);
  });

  it('shows the documented claims, and neither a password nor an invented signature', () => {
    const posted = trace.messages.flatMap(({ to, content }) =>
      to === 'sign-in-service' && content.type === 'request' && content.body ? [content] : [],
    );
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatchObject({ host: 'authentication.codat.io', path: '/login/callback' });
    expect(posted[0]?.query).toMatch(/^connection=/);
    const claims = objectOf(objectOf(posted[0]?.body).SAMLResponse);
    expect(Object.keys(claims).toSorted()).toEqual(['displayname', 'email', 'groups']);
    for (const { content } of trace.messages)
      expect(JSON.stringify(content)).not.toMatch(/password|signature|secret/i);
  });

  it('gives the user the highest role of their groups, whatever their order', () => {
    expect(roleOf(['codat-developers', 'codat-analysts'])).toBe('Developer');
    expect(roleOf(['codat-analysts', 'codat-developers'])).toBe('Developer');
    expect(roleOf(['codat-onboarding', 'other'])).toBe('Onboarding');
    expect(roleOf(['codat-administrators', 'codat-onboarding'])).toBe('Administrator');
    expect(roleOf([])).toBeUndefined();
    expect(trace.spans.flatMap(({ attributes }) => attributes['user.roles'] ?? [])).toEqual([
      'Developer',
    ]);
  });

  it('takes the role from the claims that are posted', () => {
    const callback = { method: 'POST', path: '/login/callback' };
    const post = (groups: readonly string[]) =>
      run(platform, { ...request, ...callback, body: { SAMLResponse: { groups } } });
    const roles = post(['codat-onboarding']).spans.flatMap(
      ({ attributes }) => attributes['user.roles'] ?? [],
    );
    expect(roles).toEqual(['Onboarding']);
    expect(() => post(['unknown'])).toThrow('no group of "unknown" has a role');
  });

  it.each<[string, object, object]>([
    ['HTTP', { scheme: 'http' }, { status: 403, decidedBy: 'gateway', rule: 'https' }],
    ['another path', { path: '/' }, { status: 404, decidedBy: 'gateway', rule: 'route' }],
    ['another method', { method: 'PUT' }, { status: 405, decidedBy: 'gateway', rule: 'method' }],
  ])('is rejected for %s', (_, change, outcome) => {
    expect(run(platform, { ...request, ...change }).outcome).toEqual(outcome);
  });

  it('ends with an error while the sign-in service fails', () => {
    const { outcome } = run(platform, request, { failing: ['sign-in-service'] });
    expect(outcome).toEqual({ status: 503, decidedBy: 'sign-in-service' });
  });

  it('ends at an identity provider that fails, which Codat does not notice', () => {
    const failed = run(platform, request, { failing: ['identity-provider'] });
    expect(failed.outcome).toEqual({ status: 302, decidedBy: 'sign-in-service' });
    expect(failed.messages.at(-1)).toMatchObject({
      from: 'identity-provider',
      content: { status: 503 },
    });
  });

  it('is placed by facts where they exist, and its way in by an assumption', () => {
    expect(statesBehind('portal-user', 'identity-provider')).not.toContain('assumed');
    expect(statesBehind('gateway', 'sign-in-service')).toContain('assumed');
    expect(statesBehind('portal-user', 'waf')).toContain('assumed');
  });
});
