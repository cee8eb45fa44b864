import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type ComposableCondition,
  type Conditions,
  type ConditionValue,
  conditionRows,
  DEFAULT_CONDITIONS,
} from '../../platform/model/conditions';
import { conditionTexts, conditionsOfDraft } from './condition';
import { composedConditions, composedRows, type Draft, draftFields } from './fields';
import { openLink, requestLink } from './link';

const connectors = ['xero', 'sage-50'].map((id) => ({ id, name: { text: id } }));
const request = { method: 'GET', address: '/', headers: '', body: '', from: '', scheme: 'https' };
const initial: Draft = { ...request, ...conditionTexts(DEFAULT_CONDITIONS) };

/** Any value that a row can have. */
function valuesOf(row: ComposableCondition): fc.Arbitrary<ConditionValue> {
  switch (row.type) {
    case 'boolean':
      return fc.boolean();
    case 'count':
      return fc.nat(row.max);
    case 'enum':
      return fc.constantFrom(...row.values);
    case 'connector':
      return fc.constantFrom(...connectors.map(({ id }) => id));
    case 'addresses':
      return fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { minLength: 1, maxLength: 5 });
    case 'words':
      return fc.array(fc.stringMatching(/^[^\s,;]+$/), { maxLength: 5 });
  }
}

const anyConditions = fc
  .record(Object.fromEntries(composedRows.map(([name, row]) => [name, valuesOf(row)])), {
    requiredKeys: [],
  })
  .map((changes): Conditions => ({ ...DEFAULT_CONDITIONS, ...changes }));

/** The conditions that have a field; the composer leaves the others to their defaults. */
const withField = (conditions: Conditions) =>
  Object.fromEntries(
    Object.entries(conditions).filter(([name]) => composedConditions.some((each) => each === name)),
  );

describe('the conditions of the composer', () => {
  it('are exactly the rows of the table that have a field', () => {
    const rows = conditionRows.flatMap(([name, { composer }]) =>
      composer === 'none' ? [] : [name],
    );
    expect(draftFields).toEqual([...Object.keys(request), ...rows]);
    expect(composedConditions.toSorted()).toEqual(rows.toSorted());
  });

  it('have the defaults of the engine', () => {
    expect(conditionsOfDraft(initial, connectors)).toEqual({
      conditions: withField(DEFAULT_CONDITIONS),
      faults: {},
    });
  });

  it('go through the fields and a link unchanged', () => {
    fc.assert(
      fc.property(anyConditions, (conditions) => {
        const draft = { ...initial, ...conditionTexts(conditions) };
        const opened = openLink(requestLink(draft, initial), { initial, placeholders: {} });
        expect(opened?.draft).toEqual(draft);
        expect(conditionsOfDraft(opened?.draft ?? initial, connectors)).toEqual({
          conditions: withField(conditions),
          faults: {},
        });
      }),
    );
  });

  it('report a fault for a text that the row does not accept', () => {
    for (const [name, { type }] of composedRows) {
      const isAny = type === 'boolean' || type === 'words';
      const { conditions, faults } = conditionsOfDraft({ ...initial, [name]: '?' }, connectors);
      expect(Object.keys(faults)).toEqual(isAny ? [] : [name]);
      expect(name in conditions).toBe(isAny);
    }
  });
});
