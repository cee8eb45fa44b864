import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { readPlatform } from './platform';
import { readOptions } from '../options';
import { conditionsOfLines } from './conditions';
import { traceCommand } from './trace-command';
import { traceOutput } from './trace-output';

const siteDir = path.join(import.meta.dirname, '../../..');
const english = await readPlatform(siteDir);
const french = await readPlatform(siteDir, 'fr');

const key = 'Authorization: Basic WU9VUl9BUElfS0VZ';
type Given = Readonly<Record<string, string | readonly string[]>>;
/** What the command prints and reports for options as they are typed. */
function output(given: Given, platform = english) {
  const args = Object.entries(given).flatMap(([name, values]) =>
    [values].flat().map((value) => `--${name}=${value}`),
  );
  const options = readOptions(traceCommand.options, args);
  return traceOutput(platform, options, conditionsOfLines(platform.model, options.condition ?? []));
}
const text = (given: Given, platform = english) => output(given, platform).text;
/** What the command prints for arguments as they are typed. */
const asked = (args: readonly string[]) =>
  traceOutput(english, readOptions(traceCommand.options, args)).text;
const ask = (given: Given) => JSON.parse(text(given)) as Readonly<Record<string, unknown>>;

/** How the first step of each sender begins. */
const SENDERS: Readonly<Record<string, readonly [english: string, french: string]>> = {
  'api-client': ['The client sends', 'Le client'],
  'authorizing-person': ['The authorizing person', 'La personne'],
  'portal-user': ['The portal user', 'L’utilisateur'],
};

describe('a scenario in a terminal', () => {
  it.each(english.model.scenarios)('has its steps in both languages: $id', ({ id, request }) => {
    const steps = text({ scenario: id });
    const frenchSteps = text({ scenario: id }, french);
    const [sender, frenchSender] = SENDERS[request.sender ?? 'api-client'] ?? [];
    if (sender === undefined || frenchSender === undefined) throw new Error(`${id}: no sender`);
    expect(steps).toMatch(
      new RegExp(`^1\\. \\[0\u00A0ms\\] ${sender} .*\n2\\. \\[[\\d.,]+\u00A0ms\\] `),
    );
    expect(frenchSteps).toMatch(
      new RegExp(`^1\\. \\[0\u00A0ms\\] ${frenchSender} .*\n2\\. \\[[\\d.,]+\u00A0ms\\] `),
    );
    expect(frenchSteps.split('\n')).toHaveLength(steps.split('\n').length);
  });

  it('has every format', () => {
    const as = (format: string) => text({ scenario: 'no-api-key', format });
    expect(as('mermaid')).toMatch(/^sequenceDiagram\n/);
    expect(as('csv')).toMatch(/^step,/);
    expect(JSON.parse(as('otlp'))).toHaveProperty('resourceSpans');
    expect(JSON.parse(as('json'))).toMatchObject({ status: 401, rule: 'api-key' });
  });

  it('has the facts behind each step, with their states, where they are asked for', () => {
    const plain = text({ scenario: 'no-api-key' }).split('\n');
    const lines = asked(['--scenario=no-api-key', '--facts']).split('\n');
    expect(lines.filter((line) => !line.startsWith('   '))).toEqual(plain);
    expect(lines).toHaveLength(plain.length * 2 - 1);
    expect(lines[1]).toBe('   topology-entry (documented), api-host (documented)');
    expect(lines.join()).toContain('gateway-checks-key (assumed)');
    expect(lines.join()).not.toContain('undefined');
  });

  it('has the facts in no other format than that of steps', () => {
    expect(() => asked(['--scenario=no-api-key', '--facts', '--format=csv'])).toThrow(
      '--facts goes with --format steps',
    );
  });

  it('keeps to its seed', () => {
    const as = (options: Given) => text({ scenario: 'list-companies', format: 'json', ...options });
    expect(as({ seed: '7' })).toBe(as({ seed: '7' }));
    expect(as({ seed: '7' })).not.toBe(as({ seed: '8' }));
  });
});

describe('a request in a terminal', () => {
  it('ends with a status, who decided, and the way there', () => {
    expect(ask({ request: 'GET /companies', header: [key] })).toMatchObject({
      status: 200,
      decidedBy: 'public-api',
      rule: null,
      path: ['api-client', 'waf', 'gateway', 'public-api', 'data-api', 'client-metabase'],
      response: { status: 200 },
    });
  });

  it.each<[string, Given, number, string]>([
    ['a body that is JSON', { body: '{"name":"O\'Brien & Sons"}' }, 200, 'public-api'],
    ['a body of the wrong type', { body: '{"name":42}' }, 400, 'public-api'],
    ['a body that cannot be read', { body: '{"name":' }, 400, 'public-api'],
    ['a script in the body', { body: '{"name":"<script>alert(1)</script>"}' }, 403, 'waf'],
    ['no body', {}, 400, 'public-api'],
  ])('%s', (_, options, status, decidedBy) => {
    const answer = ask({ request: 'POST /companies', header: [key], ...options });
    expect(answer).toMatchObject({ status, decidedBy });
  });
});

describe('options that are wrong are rejected with their remedy', () => {
  it.each<[Given, RegExp]>([
    [{}, /give either --scenario <id> or --request/],
    [{ scenario: 'list-company' }, /"list-company", did you mean list-companies\?/],
    [{ scenario: 'no-api-key', format: 'jsn' }, /--format is "jsn", did you mean json\?/],
    [{ scenario: 'no-api-key', connector: 'xero' }, /not played with a connector/],
    [{ scenario: 'no-api-key', body: '{}' }, /--body goes with --request/],
    [{ scenario: 'no-api-key', condition: ['mutualTls=true'] }, /--condition goes with --request/],
    [{ scenario: 'no-api-key', seed: 'x' }, /--seed is "x", expected a whole number/],
    [{ request: 'GET' }, /--request is "GET", expected 'METHOD \/path'/],
    [{ request: 'get /companies' }, /method is "get", expected capitals/],
    [{ request: 'GET /companies', header: ['nonsense'] }, /expected 'Name: value'/],
    [{ request: 'GET /companies', from: '1.2.3' }, /--from is "1.2.3", expected an IP address/],
    [{ request: 'GET /companies', connector: 'xeroo' }, /did you mean xero\?/],
  ])('%j', (options, message) => {
    expect(() => text(options)).toThrow(message);
  });
});

describe('a scenario is checked against what it expects', () => {
  const changed = (expect: object) => ({
    ...english,
    model: {
      ...english.model,
      scenarios: english.model.scenarios.map((scenario) =>
        scenario.id === 'no-api-key'
          ? { ...scenario, expect: { ...scenario.expect, ...expect } }
          : scenario,
      ),
    },
  });

  it.each(english.model.scenarios)('and ends as expected: $id', ({ id }) => {
    expect(output({ scenario: id, seed: '7' }).faults).toEqual([]);
  });

  it('and prints the trace with a line for each difference', () => {
    const platform = changed({ status: 403, rule: undefined });
    const { text: printed, faults } = output({ scenario: 'no-api-key' }, platform);
    expect(printed).toBe(text({ scenario: 'no-api-key' }));
    expect(faults).toEqual([
      'scenarios.yaml: "no-api-key" ends with status 401, expected 403',
      'scenarios.yaml: "no-api-key" ends with rule api-key, expected none',
    ]);
  });

  it('and names the variant that was asked for', () => {
    const given = { scenario: 'no-api-key', seed: '7' };
    expect(output(given, changed({ status: 403 })).faults).toEqual([
      'scenarios.yaml: "no-api-key" with seed 7 ends with status 401, expected 403',
    ]);
  });
});

it('sends a request under conditions', () => {
  const as = (condition: string) =>
    ask({ request: 'GET /companies', header: [key], condition: [condition] });
  expect(as('requestsToday=2000')).toMatchObject({ status: 429, decidedBy: 'gateway' });
  expect(as('failing=waf')).toMatchObject({ decidedBy: 'waf' });
  expect(as('requestsToday=0')).toMatchObject({ status: 200 });
});

it('takes a connector by its id, and by the key that it has on the platform', () => {
  const as = (connector: string) =>
    text({ scenario: 'refresh-data-type', format: 'json', connector });
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
