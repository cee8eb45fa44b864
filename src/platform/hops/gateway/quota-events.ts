import { SHARE } from './checks';
import { nextMidnight, secondsToMidnight } from '../clock';
import type { Quota } from '../quota';
import { deliverWebhook } from '../webhook';
import { SECOND } from '../../kernel/time';
import { wait, work } from '../../kernel/work';
import type { HopContext, Process } from '../../kernel/world';

/** The client's consumers are notified by the first request that exceeds the quota, and when the quota is reset. */
export function* notifyOfQuota(context: HopContext, { limit, reset }: Quota): Process<void> {
  const payload = { dailyQuota: limit, quotaRemaining: 0, expiryDate: reset };
  yield* deliverWebhook(context, { eventType: 'client.rateLimit.reached', payload });
  context.world.fork(resetQuota(context, limit));
}

function* resetQuota(context: HopContext, limit: number): Process<void> {
  const { model, tracer } = context.world;
  // A response just before midnight may arrive after it.
  const time = Math.max(0, secondsToMidnight(model) * SECOND - tracer.now());
  yield* wait(context, time, { name: 'wait' });
  yield* work(context, {
    name: 'reset',
    share: SHARE,
    text: { id: 'gateway-resets-quota', values: { limit: { type: 'number', value: limit } } },
  });
  const payload = { dailyQuota: limit, quotaRemaining: limit, expiryDate: nextMidnight(1) };
  yield* deliverWebhook(context, { eventType: 'client.rateLimit.reset', payload });
}
