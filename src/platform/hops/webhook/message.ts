import { currentTime, unixTime } from '../clock';
import { rawBody } from '../http';
import type { HttpRequest } from '../../kernel/trace';
import type { Component } from '../../model/schema';
import { connectedTo } from '../../kernel/lookup';
import { type HopContext, type WebhookMessage, type World } from '../../kernel/world';
import type { Event } from './events';
import { sign } from './sign';

/** The first of the addresses from which webhooks are sent. */
const SENDER = '4.159.114.108';

/** The id of a message, the same in all attempts: the idempotency key. */
export const ID_HEADER = 'webhook-id';

/** The message that reports an event, generated at this moment. The form of its id is that of Standard Webhooks. */
export function messageOf(world: World, { eventType, payload }: Event): WebhookMessage {
  const { random } = world;
  const digits = random.hex(32);
  const id = [0, 8, 12, 16, 20].map((start, index, starts) =>
    digits.slice(start, starts[index + 1] ?? 32),
  );
  return {
    id: `msg_${random.hex(16)}`,
    event: eventType,
    body: { id: id.join('-'), eventType, generatedDate: currentTime(world), payload },
    state: 'Sending',
    hasFailed: false,
  };
}

/** The request of one attempt, signed at this moment. */
export function attemptOf(
  world: World,
  { host, secret }: Extract<Component, { readonly kind: 'consumer' }>,
  { id, body }: WebhookMessage,
): HttpRequest {
  const timestamp = unixTime(world);
  return {
    type: 'request',
    scheme: 'https',
    method: 'POST',
    host,
    path: '/',
    query: '',
    headers: {
      Host: host,
      'Content-Type': 'application/json',
      [ID_HEADER]: id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': sign(secret, { id, timestamp, raw: rawBody(body) }),
    },
    body,
    from: SENDER,
  };
}

/** The consumer that a sender delivers to. */
export const consumerOf = ({ world: { model }, component }: HopContext) =>
  connectedTo(model, component.id, 'consumer');
