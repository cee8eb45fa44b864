import { currentTime, unixTime } from '../clock';
import { rawBody } from '../http';
import type { HttpRequest, Json } from '../../kernel/trace';
import type { Component } from '../../model/schema';
import type { World } from '../../kernel/world';
import type { Event } from './events';
import { sign } from './sign';

/** The first of the addresses from which webhooks are sent. */
const SENDER = '4.159.114.108';

/** An event on its way to a consumer: the same in all attempts. */
export interface Message {
  /** The idempotency key. Its form is that of the example in the documentation. */
  readonly id: string;
  readonly event: string;
  readonly body: Json;
}

/** The message that reports an event, generated at this moment. */
export function messageOf(world: World, { eventType, payload }: Event): Message {
  const { random } = world;
  const digits = random.hex(32);
  const id = [0, 8, 12, 16, 20].map((start, index, starts) =>
    digits.slice(start, starts[index + 1] ?? 32),
  );
  return {
    id: `msg_${random.hex(16)}`,
    event: eventType,
    body: { id: id.join('-'), eventType, generatedDate: currentTime(world), payload },
  };
}

/** The request of one attempt, signed at this moment. */
export function attemptOf(
  world: World,
  { host, secret }: Extract<Component, { readonly kind: 'consumer' }>,
  { id, body }: Message,
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
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': sign(secret, { id, timestamp, raw: rawBody(body) }),
    },
    body,
    from: SENDER,
  };
}
