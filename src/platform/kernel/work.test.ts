import { describe, expect, it } from 'vitest';
import { assumed, componentOf } from './lookup';
import { model, platform } from '../platform.fixture';
import { play } from '../scenarios';

const variation = assumed(model, 'time-variation') / 100;

describe('the work on one request or message', () => {
  const failing = [
    [],
    ...model.components
      .filter((each) => 'serviceTime' in each && !('part' in each))
      .map(({ id }) => [id]),
  ];
  it.each(model.scenarios)(
    'takes no longer than the service time of a component: $id',
    (scenario) => {
      for (const failed of failing) {
        const conditions = { ...scenario.conditions, failing: failed };
        const { spans } = play(platform, { ...scenario, conditions });
        const handled = spans.filter(({ kind }) => kind === 'server');
        for (const { spanId, component: id } of handled) {
          const own = spans.filter(
            ({ parentId, kind }) => parentId === spanId && kind === 'internal',
          );
          const worked = own.filter(({ isWait }) => !isWait);
          const time = worked.reduce((sum, { start, end }) => sum + end - start, 0);
          const component = componentOf(model, id);
          // After each wait, the component tries again.
          const attempts = 1 + own.length - worked.length;
          const most =
            'serviceTime' in component ? attempts * assumed(model, component.serviceTime) : 0;
          expect(time, id).toBeLessThanOrEqual(most * (1 + variation) + own.length);
        }
      }
    },
  );
});
