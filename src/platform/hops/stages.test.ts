import { describe, expect, it } from 'vitest';
import { steps } from '../kernel/steps';
import { model, platform, push, refresh } from '../platform.fixture';
import { run } from '../run';
import { STAGES } from './stages';

const stages = Object.values(STAGES);
const source = { type: 'component', id: 'xero' } as const;

describe('a stage of a task', () => {
  it('has a receiver of its own, which the queues are connected to', () => {
    const receivers = stages.map(({ receiver }) => receiver(model, 'xero'));
    expect(receivers).toEqual(['xero-fetch-job', 'xero-map-job', 'internal-services']);
    for (const id of receivers)
      expect(model.connections).toContainEqual(
        expect.objectContaining({ from: 'message-queues', to: id }),
      );
  });

  it.each([
    ['a sync', refresh, ['fetch', 'map', 'finish']],
    ['a push operation', push, ['map', 'fetch', 'finish']],
  ] as const)('is delivered with its own sentence, for %s', (_, request, order) => {
    const texts = steps(run(platform, request)).map(({ textId }) => textId);
    const deliveries = order.map((stage) => STAGES[stage].delivery(source).id);
    expect(texts.filter((id) => id.startsWith('queues-deliver'))).toEqual(deliveries);
  });

  it('names the status of the dataset if its receiver fails, unless nothing records it', () => {
    expect(stages.map(({ failure }) => failure)).toEqual(['FetchError', 'MapError', undefined]);
  });
});
