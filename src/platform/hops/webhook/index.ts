import { respond, statusLine } from '../http';
import { ask, send } from '../exchange';
import { acknowledged } from '../reply';
import type {
  HttpRequest,
  HttpResponse,
  Json,
  OperationRequest,
  OperationReply,
} from '../../kernel/trace';
import {
  componentOf,
  connected,
  EngineError,
  type Process,
  type Reply,
  type HopContext,
} from '../../kernel/world';
import { work } from '../../kernel/work';
import type { Event } from './events';
import { attemptOf, messageOf } from './request';

/** Passes an event to the webhook sender, which delivers it to the client's consumer. */
export function* deliverWebhook(context: HopContext, event: Event): Process<void> {
  const [sender] = connected(context.world.model, context.component.id, 'sender');
  if (sender === undefined) {
    throw new EngineError(`"${context.component.id}" is connected to no sender of webhooks`);
  }
  const { eventType: resource } = event;
  const notification: OperationRequest = { type: 'operation', operation: 'write', resource };
  const { outcome } = yield* ask(context, sender, notification, (there) => deliver(there, event));
  if (outcome === 'answered') context.world.sideEffects.webhooks.push(resource);
}

function* deliver(context: HopContext, event: Event): Process<Reply<OperationReply>> {
  const { world, component } = context;
  const [to] = connected(world.model, component.id, 'consumer');
  const consumer = to === undefined ? undefined : componentOf(world.model, to);
  if (consumer?.kind !== 'consumer') {
    throw new EngineError(`"${component.id}" is connected to no consumer of webhooks`);
  }
  yield* work(context, {
    name: 'sign',
    text: {
      id: 'sender-delivers',
      values: {
        event: { type: 'code', value: event.eventType },
      },
    },
  });
  const message = messageOf(world, event);
  const { outcome } = yield* send(context, consumer.id, attemptOf(world, consumer, message));
  if (outcome === 'answered') return acknowledged(context);
  const content = { type: 'acknowledgement', isNegative: true } as const;
  return { content, outcome, decidedBy: component.id };
}

/** A client's consumer of webhooks: it accepts everything. */
export function* consumer(
  context: HopContext,
  { body }: HttpRequest,
): Process<Reply<HttpResponse>> {
  const { id } = context.component;
  const content = respond(200, undefined);
  yield* work(context, {
    name: 'take',
    text: {
      id: 'consumer-takes',
      values: {
        event: { type: 'code', value: eventOf(body) },
        status: { type: 'code', value: statusLine(content) },
      },
    },
  });
  return { content, outcome: 'answered', decidedBy: id };
}

function eventOf(body: Json | undefined): string {
  const isObject = typeof body === 'object' && body !== null && 'eventType' in body;
  return isObject && typeof body.eventType === 'string' ? body.eventType : '';
}
