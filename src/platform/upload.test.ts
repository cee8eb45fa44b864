import { describe, expect, it } from 'vitest';
import { steps } from './kernel/steps';
import type { Trace } from './kernel/trace';
import { platform, scenario, statesBehind } from './platform.fixture';
import { run } from './run';
import { play } from './scenarios';

const { request } = scenario('upload-file');
const pairs = ({ messages }: Trace) => messages.map(({ from, to }) => `${from} → ${to}`);
const texts = (trace: Trace) => steps(trace).map(({ textId }) => textId);

describe('the upload of a file', () => {
  it('enters through WAF and gateway, is scanned by the Link Site and stored in Blob storage', () => {
    const trace = play(platform, scenario('upload-file'));
    expect(pairs(trace)).toEqual([
      'authorizing-person → waf',
      'waf → gateway',
      'gateway → link-site',
      'link-site → blob-storage',
      'blob-storage → link-site',
      'link-site → gateway',
      'gateway → waf',
      'waf → authorizing-person',
    ]);
    expect(texts(trace)).toEqual([
      'person-uploads-file',
      'waf-passes',
      'gateway-routes-to-link-site',
      'link-site-scans-file',
      'blob-storage-stores',
      'link-site-accepts-file',
      'person-receives',
    ]);
  });

  it('ends without a webhook, and without a sync', () => {
    const { outcome } = play(platform, scenario('upload-file'));
    expect(outcome).toEqual({ status: 200, decidedBy: 'link-site' });
  });

  it('needs no API key and counts against no quota', () => {
    const { outcome } = run(platform, request, { requestsToday: 2000, concurrentRequests: 10 });
    expect(outcome).toEqual({ status: 200, decidedBy: 'link-site' });
  });

  it.each<[string, object, object]>([
    ['HTTP', { scheme: 'http' }, { status: 403, decidedBy: 'gateway', rule: 'https' }],
    ['another path', { path: '/' }, { status: 404, decidedBy: 'gateway', rule: 'route' }],
    ['another method', { method: 'GET' }, { status: 405, decidedBy: 'gateway', rule: 'method' }],
    [
      'the host of connection links',
      { host: 'link-api.codat.io' },
      { status: 404, decidedBy: 'gateway', rule: 'route' },
    ],
  ])('is rejected for %s', (_, change, outcome) => {
    expect(run(platform, { ...request, ...change }).outcome).toEqual(outcome);
  });

  it('ends with an error of the Link Site while Blob storage fails', () => {
    const trace = run(platform, request, { failing: ['blob-storage'] });
    expect(trace.outcome).toEqual({ status: 503, decidedBy: 'link-site' });
    expect(texts(trace)).toContain('link-site-lacks');
  });

  it('is placed by an assumption, as the diagram does not draw it', () => {
    expect(statesBehind('link-site', 'blob-storage')).toContain('assumed');
  });
});
