import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { readPlatform } from './platform';
import { traceOutput, type TraceOptions } from './trace-output';

const siteDir = path.join(import.meta.dirname, '../../..');
const english = await readPlatform(siteDir);
const french = await readPlatform(siteDir, 'fr');

const key = 'Authorization: Basic WU9VUl9BUElfS0VZ';
const ask = (options: TraceOptions) =>
  JSON.parse(traceOutput(english, options)) as Readonly<Record<string, unknown>>;

describe('a scenario in a terminal', () => {
  it.each(english.model.scenarios)('is told in both languages: $id', ({ id }) => {
    const told = traceOutput(english, { scenario: id });
    const frenchTold = traceOutput(french, { scenario: id });
    expect(told).toMatch(/^1\. The client sends .*\n2\. /);
    expect(frenchTold).toMatch(/^1\. Le client .*\n2\. /);
    expect(frenchTold.split('\n')).toHaveLength(told.split('\n').length);
  });

  it('has every format', () => {
    const as = (format: string) => traceOutput(english, { scenario: 'no-api-key', format });
    expect(as('mermaid')).toMatch(/^sequenceDiagram\n/);
    expect(as('csv')).toMatch(/^step,/);
    expect(JSON.parse(as('otlp'))).toHaveProperty('resourceSpans');
    expect(JSON.parse(as('json'))).toMatchObject({ status: 401, rule: 'api-key' });
  });

  it('keeps to its environment and its seed', () => {
    const as = (options: TraceOptions) =>
      traceOutput(english, { scenario: 'list-companies', format: 'json', ...options });
    expect(as({ environment: 'integration' })).toContain('"environment": "integration"');
    expect(as({ seed: '7' })).toBe(as({ seed: '7' }));
    expect(as({ seed: '7' })).not.toBe(as({ seed: '8' }));
  });
});

describe('a request in a terminal', () => {
  it('ends with a status, who decided, and the way there', () => {
    expect(ask({ request: 'GET /companies', header: [key] })).toMatchObject({
      status: 200,
      decidedBy: 'companies',
      rule: null,
      path: ['api-client', 'waf', 'gateway', 'companies', 'azure-sql'],
      response: { status: 200 },
    });
  });

  it.each<[string, TraceOptions, number, string]>([
    ['a body that is JSON', { body: '{"name":"O\'Brien & Sons"}' }, 200, 'companies'],
    ['a body of the wrong type', { body: '{"name":42}' }, 400, 'companies'],
    ['a body that cannot be read', { body: '{"name":' }, 400, 'companies'],
    ['a script in the body', { body: '{"name":"<script>alert(1)</script>"}' }, 403, 'waf'],
    ['no body', {}, 400, 'companies'],
  ])('%s', (_, options, status, decidedBy) => {
    const answer = ask({ request: 'POST /companies', header: [key], ...options });
    expect(answer).toMatchObject({ status, decidedBy });
  });
});

describe('an order that is wrong is refused with its remedy', () => {
  it.each<[TraceOptions, RegExp]>([
    [{}, /give either --scenario <id> or --request/],
    [{ scenario: 'list-company' }, /"list-company", did you mean list-companies\?/],
    [{ scenario: 'no-api-key', format: 'jsn' }, /--format is "jsn", did you mean json\?/],
    [{ scenario: 'no-api-key', connector: 'xero' }, /not played with a connector/],
    [{ scenario: 'no-api-key', body: '{}' }, /--body goes with --request/],
    [{ scenario: 'no-api-key', environment: 'prod' }, /--environment is "prod", /],
    [{ scenario: 'no-api-key', seed: 'x' }, /--seed is "x", expected a whole number/],
    [{ request: 'GET' }, /--request is "GET", expected 'METHOD \/path'/],
    [{ request: 'get /companies' }, /method is "get", expected capitals/],
    [{ request: 'GET /companies', header: ['nonsense'] }, /expected 'Name: value'/],
    [{ request: 'GET /companies', from: '1.2.3' }, /--from is "1.2.3", expected an IP address/],
    [{ request: 'GET /companies', connector: 'xeroo' }, /did you mean xero\?/],
  ])('%j', (options, message) => {
    expect(() => traceOutput(english, options)).toThrow(message);
  });
});

it('takes a connector by its id, and by the key that it has on the platform', () => {
  const as = (connector: string) =>
    traceOutput(english, { scenario: 'refresh-data-type', format: 'json', connector });
  const key = english.model.connectors.find(({ id }) => id === 'xero')?.platformKey;
  expect(key).toMatch(/^[a-z]{4}$/);
  expect(as(key ?? '')).toBe(as('xero'));
});

it('takes a header that is given twice as one with both values', () => {
  const header = [key, 'Referer: <script>', 'referer: /'];
  expect(ask({ request: 'GET /companies', header })).toMatchObject({
    status: 403,
    decidedBy: 'waf',
  });
});
