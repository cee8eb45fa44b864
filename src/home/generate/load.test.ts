import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { readModel } from '../../inputs/model';
import type { Model } from '../../platform';
import { simulate } from '../../platform/load/simulate';
import { chartOf, loadOf, type Loaded } from './load';

let model: Model;
let loaded: Loaded;
let spike: Model['scenarios'][number];
beforeAll(async () => {
  model = await readModel(path.resolve(import.meta.dirname, '../../..'));
  const found = model.scenarios.find(({ id }) => id === 'load-spike');
  if (!found) throw new Error('no scenario under load');
  spike = found;
  loaded = loadOf(model, spike);
});

describe('the chart of a service under load', () => {
  it('is the same for the same run', () => {
    const chart = () => chartOf(simulate(loaded.order), loaded.order);
    expect(chart()).toEqual(chart());
  });

  it('ends with the instances and the alerts that the scenario expects', () => {
    const { instances, alerts, rate } = chartOf(simulate(loaded.order), loaded.order);
    expect(rate).toBe(spike.conditions?.requestsPerSecond);
    expect(instances.at(-1)?.value).toBe(spike.expect.instances);
    expect(alerts).toHaveLength(spike.expect.alerts ?? 0);
  });

  it('covers the whole time without gaps, in percent', () => {
    const { loads, instances } = chartOf(simulate(loaded.order), loaded.order);
    for (const spans of [loads, instances]) {
      expect(spans[0]?.from).toBe(0);
      expect(spans.at(-1)?.to).toBe(100);
      for (const [i, span] of spans.slice(1).entries()) expect(span.from).toBe(spans[i]?.to);
    }
  });

  it('joins windows with the same load, and leaves out what comes after its end', () => {
    const { order } = loaded;
    const { window } = order.rule;
    const at = (count: number) => count * window;
    const result = {
      loads: [1, 2, 3, 9].map((count) => ({ at: at(count), load: count < 3 ? 50.2 : 20 })),
      instances: [
        { at: 0, count: 2 },
        { at: at(2), count: 3 },
        { at: at(9), count: 2 },
      ],
      alerts: [{ at: at(9), load: 95 }],
    };
    expect(chartOf(result, order)).toMatchObject({
      loads: [
        { from: 0, to: 25, value: 50 },
        { from: 25, to: 37.5, value: 20 },
      ],
      instances: [
        { from: 0, to: 25, value: 2 },
        { from: 25, to: 100, value: 3 },
      ],
      alerts: [],
    });
  });

  it('is not made of a scenario without load', () => {
    const { conditions, ...calm } = spike;
    expect(conditions).toBeDefined();
    expect(() => loadOf(model, calm)).toThrow('"load-spike" puts no service under load');
  });
});
