import { describe, expect, it } from 'vitest';
import { model } from '../platform.fixture';
import { CONTROLS, type ControlBasis, type ControlId } from './vocabulary';

/** What the public documentation names without saying how it works, and what it does not name. */
const UNDOCUMENTED: Partial<Readonly<Record<ControlId, ControlBasis>>> = {
  address: 'named',
  'path-traversal': 'example',
  'command-injection': 'example',
};

describe.each(model.controls)('the control $id', ({ id, basis, reason, refusal }) => {
  it('says what it rests on', () => {
    expect(basis).toBe(UNDOCUMENTED[id] ?? 'documented');
    expect(/not (?:published|name)/.test(reason)).toBe(basis !== 'documented');
  });

  it('has the assumed status of its kind, if it is of the WAF', () => {
    const isOfWaf = (CONTROLS.waf as readonly string[]).includes(id);
    const assumption = id === 'rate' ? 'flood-refusal-status' : 'waf-refusal-status';
    if (isOfWaf) expect(refusal).toEqual({ status: { assumption } });
    else expect(refusal.error).toMatch(/\S/);
  });
});

it('the reason of the IP restrictions names both, and calls the check an assumption', () => {
  const reason = model.controls.find(({ id }) => id === 'address')?.reason;
  for (const words of ['IP restrictions', '“IP filtering”', 'This check is an assumption'])
    expect(reason).toContain(words);
});
