import { describe, expect, it } from 'vitest';

import { readInputs } from '../inputs';
import { nameOf } from '../platform';
import { travelledBy } from './flow-data';
import { requestPath } from './request-path';

const { model, traces } = await readInputs('.');
const scenarios = model.scenarios.flatMap(({ id }) => {
  const trace = traces[id];
  return trace ? [{ id, trace }] : [];
});

describe('the path of a request', () => {
  it('is one of many', () => {
    expect(scenarios.length).toBeGreaterThan(20);
  });

  it.each(scenarios)(
    'of $id goes from message to message, and names every component',
    ({ trace }) => {
      const { stops, others } = requestPath(trace, model, (text) => ({ text }));
      const named = new Map(model.components.map((each) => [each.id, nameOf(each)]));
      const journeys = trace.messages.map(
        ({ from, to }) => `${named.get(from)} → ${named.get(to)}`,
      );
      const arrows = stops.slice(1).map(({ name }, i) => `${stops[i]?.name} → ${name}`);
      expect(journeys).toEqual(expect.arrayContaining(arrows));
      const names = [...stops.map(({ name }) => name), ...others];
      expect(names.toSorted()).toEqual(
        travelledBy(trace)
          .map((id) => named.get(id))
          .toSorted(),
      );
    },
  );

  it.each(scenarios)('of $id says the response where it is decided', ({ trace }) => {
    const { stops } = requestPath(trace, model, (text) => ({ text }));
    const deciding = stops.filter(({ response }) => response);
    const status = String(trace.outcome.status);
    expect(deciding.map(({ response }) => response?.status.startsWith(status))).toEqual([true]);
    expect(deciding[0]?.response?.isRefused).toBe(trace.outcome.status >= 400);
  });
});
