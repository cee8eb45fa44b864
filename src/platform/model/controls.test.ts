import { describe, expect, it } from 'vitest';

import { edited, faultLines, ledger, model } from '../platform.fixture';
import { CONTROLS } from './vocabulary';

const factOf = (id: string) => ledger.facts.find((fact) => fact.id === id);
const isOfWaf = (id: string) => (CONTROLS.waf as readonly string[]).includes(id);

describe.each(model.controls)('the control $id', ({ id, facts, placedBy, refusal }) => {
  it('has a fact that names its component as the one that makes the check', () => {
    expect(factOf(placedBy)?.statement).toMatch(isOfWaf(id) ? /^The WAF / : /\bthe API Gateway /i);
    expect(facts).toContain(placedBy);
  });

  it('cites what is documented, and the assumptions that it contains', () => {
    const states = facts.map((fact) => factOf(fact)?.state);
    expect(states).toContain('documented');
    expect(states).toContain('assumed');
    expect(new Set(facts).size).toBe(facts.length);
  });

  it('has the assumed status of its kind, if it is of the WAF', () => {
    const assumption = id === 'rate' ? 'flood-refusal-status' : 'waf-refusal-status';
    if (isOfWaf(id)) expect(refusal).toEqual({ status: { assumption } });
    else expect(refusal.error).toMatch(/\S/);
  });

  it('cites the assumption that its status is, or the fact that the gateway returns it', () => {
    const { status } = refusal;
    expect(facts).toContain(typeof status === 'number' ? 'gateway-statuses' : status.assumption);
  });
});

it('the place of each check is an assumption, but for the attacks that the documentation names', () => {
  const documented = model.controls.filter(({ placedBy }) => factOf(placedBy)?.state !== 'assumed');
  expect(documented.map(({ id }) => id)).toEqual(['sql-injection', 'cross-site-scripting']);
});

describe('a control that does not show what it assumes is a fault:', () => {
  it.each([
    ['its place', 'facts: [waf-dos, dos-limit, waf-flood-limit,', 'facts: [waf-dos, dos-limit,'],
    ['its status', 'waf-flood-limit, flood-refusal-status]', 'waf-flood-limit]'],
  ])('%s', (_, from, to) => {
    const missing = from.includes('status') ? 'flood-refusal-status' : 'waf-flood-limit';
    expect(faultLines(edited('controls.yaml', [from, to]))).toEqual([
      expect.stringMatching(
        `^controls\\.yaml:\\d+:\\d+ "${missing}" is not among the facts of "rate": add it there$`,
      ),
    ]);
  });
});
