import { callIn } from '../call-in';
import { acknowledged } from '../reply';
import { DAY, MINUTE } from '../../kernel/time';
import type { Micros, OperationReply } from '../../kernel/trace';
import { componentOf } from '../../kernel/lookup';
import type { HopContext, Process, Reply, WebhookMessage } from '../../kernel/world';
import { background, wait, work } from '../../kernel/work';
import { consumerOf, ID_HEADER } from './message';

/** The documented time of failures after which a consumer is disabled. */
const LIMIT = 5 * DAY;

/** Delivers a failed message again. */
type Redeliver = (sender: HopContext, message: WebhookMessage) => Process<void>;

/**
 * A consumer that stays down is disabled, and its failed messages are recovered once it is up again. That it happens at
 * exactly the limit, and by the sender, is an assumption.
 * @param firstFailure of a message whose attempts have all failed
 */
export function recoverLater(sender: HopContext, firstFailure: Micros, redeliver: Redeliver): void {
  const { world } = sender;
  const limit = firstFailure + LIMIT;
  const up = upAgain(sender);
  // The first message that fails stands for all.
  const isFirst = world.sideEffects.messages.filter(({ hasFailed }) => hasFailed).length === 1;
  if (!isFirst || up <= limit) return;
  world.fork(background(sender, 'watch', (there) => disable(there, limit)));

  function* disable(context: HopContext, time: Micros): Process<void> {
    yield* wait(context, time - world.tracer.now(), {
      name: 'wait',
      text: { id: 'consumer-stays-down', values: {} },
    });
    yield* work(context, {
      name: 'disable',
      text: { id: 'sender-disables', values: { time: { type: 'duration', value: LIMIT } } },
    });
    if (up === Infinity) return;
    const origin = { ...context, component: componentOf(world.model, 'portal-user') };
    world.fork(background(origin, 'recover', (there) => recover(there, context, up, redeliver)));
  }
}

/** When the consumer is up again. One that fails for good never is. */
function upAgain(sender: HopContext): Micros {
  const { failing, firstAsked, conditions } = sender.world;
  const { id } = consumerOf(sender);
  return failing.has(id)
    ? Infinity
    : (firstAsked.get(id) ?? 0) + conditions.consumerDownMinutes * MINUTE;
}

/** A person of the client waits until the consumer is up, enables it and has the failed messages recovered. */
function* recover(
  person: HopContext,
  { component: { id: to } }: HopContext,
  up: Micros,
  redeliver: Redeliver,
): Process<void> {
  const { tracer, sideEffects, fork } = person.world;
  yield* wait(person, Math.max(0, up - tracer.now()), {
    name: 'wait',
    text: { id: 'portal-user-waits', values: {} },
  });
  const enabled = yield* callIn(
    person,
    {
      request: { type: 'operation', operation: 'enable', resource: 'consumer' },
      to,
      sent: { id: 'portal-user-enables', values: {} },
      routed: { id: 'gateway-routes-to-sender', values: {} },
    },
    function* (sender): Process<Reply<OperationReply>> {
      yield* work(sender, { name: 'enable', text: { id: 'sender-enables', values: {} } });
      return acknowledged(sender);
    },
  );
  if (enabled.outcome === 'refused') return;
  yield* callIn(
    person,
    {
      request: { type: 'operation', operation: 'recover', resource: 'messages' },
      to,
      sent: { id: 'portal-user-recovers', values: {} },
    },
    function* (sender): Process<Reply<OperationReply>> {
      const header = { type: 'code', value: ID_HEADER } as const;
      yield* work(sender, { name: 'recover', text: { id: 'sender-recovers', values: { header } } });
      for (const message of sideEffects.messages.filter(({ hasFailed }) => hasFailed))
        fork(redeliver(sender, message));
      return acknowledged(sender);
    },
  );
}
