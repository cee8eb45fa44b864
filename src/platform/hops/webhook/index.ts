import { ask } from '../exchange';
import { acknowledged } from '../reply';
import type { OperationReply, OperationRequest } from '../../kernel/trace';
import { connectedTo } from '../../kernel/lookup';
import { type HopContext, type Process, type Reply } from '../../kernel/world';
import { work } from '../../kernel/work';
import { deliver, SHARE } from './delivery';
import type { Event } from './events';
import { messageOf } from './message';

/** Passes an event to the webhook sender, which delivers it beside all else: nothing waits for a consumer. */
export function* deliverWebhook(context: HopContext, event: Event): Process<void> {
  const sender = connectedTo(context.world.model, context.component.id, 'sender').id;
  const { eventType: resource } = event;
  const notification: OperationRequest = { type: 'operation', operation: 'write', resource };
  yield* ask(context, sender, notification, (there) => accept(there, event));
}

function* accept(context: HopContext, event: Event): Process<Reply<OperationReply>> {
  const { world } = context;
  yield* work(context, { name: 'accept', share: SHARE });
  const message = messageOf(world, event);
  world.sideEffects.messages.push(message);
  world.fork(deliver(context, message));
  return acknowledged(context);
}
