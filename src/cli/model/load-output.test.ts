import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { readModel } from '../../inputs/model';
import { readOptions } from '../options';
import { loadCommand } from './load-command';
import { loadOutput } from './load-output';

const model = await readModel(path.join(import.meta.dirname, '../../..'));
const order = { rate: '80', 'service-time': '10', instances: '1', requests: '20000' } as const;
type Order = Readonly<Record<string, string>>;
const output = (order: Order) =>
  loadOutput(
    model,
    readOptions(
      loadCommand.options,
      Object.entries(order).map(([name, value]) => `--${name}=${value}`),
    ),
  );
const figures = (order: Order) => JSON.parse(output(order)) as Readonly<Record<string, unknown>>;

describe('load in a terminal', () => {
  it('prints the figures, in milliseconds', () => {
    const found = figures(order);
    expect(found).toMatchObject({
      completed: 20_000,
      instances: [{ atS: 0, count: 1 }],
    });
    expect(found.utilisation).toBeCloseTo(0.8, 1);
    for (const key of ['meanWaitMs', 'meanInSystem', 'p50Ms', 'p95Ms', 'p99Ms']) {
      expect(found[key]).toEqual(expect.any(Number));
    }
    expect(Number(found.p50Ms)).toBeLessThan(Number(found.p99Ms));
  });

  it('scales by the rule that the model assumes', () => {
    const { instances, alerts } = figures({
      ...order,
      rate: '400',
      instances: '2',
      'max-instances': '10',
      requests: '200000',
    });
    expect(instances).toEqual([
      { atS: 0, count: 2 },
      { atS: 30, count: 4 },
      { atS: 90, count: 6 },
    ]);
    expect(alerts).toHaveLength(1);
  });

  it('prints a table', () => {
    const rows = output({ ...order, format: 'csv' }).split('\r\n');
    expect(rows[0]).toBe('figure,at_s,value');
    expect(rows).toContain('completed,,20000');
    expect(rows).toContain('instances,0,1');
  });

  it.each<[Order, RegExp]>([
    [{}, /--rate is missing/],
    [{ ...order, rate: 'fast' }, /--rate is "fast", expected a number/],
    [{ ...order, rate: '0' }, /^--rate is "0", expected a number above 0/],
    [{ ...order, instances: '1.5' }, /--instances is "1.5", expected a whole number/],
    [{ ...order, 'service-time': '0' }, /^--service-time is "0", expected above 0, at most 1e9 ms/],
    [{ ...order, instances: '0', requests: '0' }, /^--instances is "0", .*; --requests is "0", /],
    [
      { ...order, instances: '4', 'max-instances': '2' },
      /^--max-instances is "2", expected 4 to 1000/,
    ],
    [{ ...order, format: 'xml' }, /--format is "xml"/],
  ])('refuses %j', (options, message) => {
    expect(() => output(options)).toThrow(message);
  });
});
