import { respond, statusLine } from './http';
import { ask, send } from './exchange';
import { acknowledged } from './reply';
import type {
  HttpRequest,
  HttpResponse,
  Json,
  OperationRequest,
  OperationReply,
} from '../kernel/trace';
import {
  componentOf,
  connected,
  EngineError,
  type Process,
  type Reply,
  type HopContext,
} from '../kernel/world';
import { work } from '../kernel/work';

/** The first of the addresses from which webhooks are sent. */
const SENDER = '4.159.114.108';

/**
 * Passes an event to the webhook sender, which delivers it to the client's consumer.
 * @param event such as `read.completed`
 */
export function* deliverWebhook(context: HopContext, event: string, payload: Json): Process<void> {
  const [sender] = connected(context.world.model, context.component.id, 'sender');
  if (sender === undefined) {
    throw new EngineError(`"${context.component.id}" is connected to no sender of webhooks`);
  }
  const notification: OperationRequest = { type: 'operation', operation: 'write', resource: event };
  const { outcome } = yield* ask(context, sender, notification, (there) =>
    deliver(there, event, payload),
  );
  if (outcome === 'answered') context.world.sideEffects.webhooks.push(event);
}

function* deliver(
  context: HopContext,
  event: string,
  payload: Json,
): Process<Reply<OperationReply>> {
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
        event: { type: 'code', value: event },
      },
    },
  });
  const { outcome } = yield* send(
    context,
    consumer.id,
    request(context, consumer.host, event, payload),
  );
  if (outcome === 'answered') return acknowledged(context);
  const content = { type: 'acknowledgement', isNegative: true } as const;
  return { content, outcome, decidedBy: component.id };
}

function request(
  { world }: HopContext,
  host: string,
  eventType: string,
  payload: Json,
): HttpRequest {
  const digits = world.random.hex(32);
  const id = [0, 8, 12, 16, 20].map((start, index, starts) =>
    digits.slice(start, starts[index + 1] ?? 32),
  );
  return {
    type: 'request',
    scheme: 'https',
    method: 'POST',
    host,
    path: '/',
    query: '',
    headers: { Host: host, 'Content-Type': 'application/json' },
    body: { id: id.join('-'), eventType, payload },
    from: SENDER,
  };
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
