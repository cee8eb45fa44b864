import { describe, expect, it } from 'vitest';
import { CONDITIONS, conditionRows, DEFAULT_CONDITIONS } from './conditions';
import { conditions } from './schema';

describe('the table of conditions', () => {
  it('is the schema of a scenario’s conditions', () => {
    expect(Object.keys(conditions.shape)).toEqual(Object.keys(CONDITIONS));
    expect(conditions.safeParse({}).success).toBe(true);
    expect(conditions.safeParse({ weather: 'rain' }).success).toBe(false);
  });

  it.each(conditionRows)('gives %s a schema that rejects other types', (name) => {
    for (const other of [null, {}, -1, 0.5, [1]])
      expect(conditions.safeParse({ [name]: other }).success, JSON.stringify(other)).toBe(false);
  });

  it.each(conditionRows.flatMap(([name, row]) => ('default' in row ? [[name, row] as const] : [])))(
    'gives %s a default that its schema accepts',
    (name, row) => {
      expect(DEFAULT_CONDITIONS).toHaveProperty(name, row.default);
      expect(conditions.safeParse({ [name]: row.default }).success).toBe(true);
    },
  );

  it('limits a count', () => {
    const { max } = CONDITIONS.requestsPerSecond;
    expect(conditions.safeParse({ requestsPerSecond: max }).success).toBe(true);
    expect(conditions.safeParse({ requestsPerSecond: max + 1 }).success).toBe(false);
  });
});
