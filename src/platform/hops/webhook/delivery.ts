import { send, type Telling } from '../exchange';
import { statusLine } from '../http';
import { retry } from '../../kernel/retry';
import { HOUR, MINUTE, SECOND } from '../../kernel/time';
import type { Micros } from '../../kernel/trace';
import type { HopContext, Process, WebhookMessage } from '../../kernel/world';
import { background, wait, work } from '../../kernel/work';
import type { StepText } from '../../model/texts';
import { attemptOf, consumerOf, ID_HEADER } from './message';
import { recoverLater } from './recovery';

/** The sender accepts an event, and signs it at each attempt. */
export const SHARE = [1, 2] as const;

/** The documented waits before the attempts after the first, each counted from the failure before. */
const WAITS: readonly Micros[] = [
  ...([5 * SECOND, 5 * MINUTE, 30 * MINUTE] as const),
  ...([2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR] as const),
];
const MOST = WAITS.length + 1;

/** Attempts to deliver a message until the consumer accepts it, or no attempt is left. */
export function* deliver(origin: HopContext, message: WebhookMessage): Process<void> {
  const { tracer } = origin.world;
  let firstFailure: Micros | undefined;
  yield* delivery(origin, message, function* (context) {
    const isDelivered = yield* retry({
      waits: WAITS,
      *attempt(number) {
        const isAccepted = yield* attempt(context, message, tellingOf(message, number));
        if (!isAccepted) firstFailure ??= tracer.now();
        return isAccepted;
      },
      hasFailed: (isAccepted) => !isAccepted,
      pause: (time, next) => pause(context, message, time, next),
    });
    if (isDelivered) return;
    message.hasFailed = true;
    message.state = 'Failure';
  });
  if (message.hasFailed && firstFailure !== undefined)
    recoverLater(origin, firstFailure, redeliver);
}

/** Delivers a message whose attempts have failed again. */
function* redeliver(origin: HopContext, message: WebhookMessage): Process<void> {
  yield* delivery(origin, message, function* (context) {
    yield* attempt(context, message, {});
  });
}

/** A delivery, as a span that ends with the state of its message. */
const delivery = (
  origin: HopContext,
  message: WebhookMessage,
  process: (context: HopContext) => Process<void>,
): Process<void> =>
  background(origin, 'deliver', process, () => ({
    attributes: { 'messaging.message.id': message.id, 'message.state': message.state },
  }));

interface AttemptTelling {
  readonly signed?: StepText | undefined;
  readonly received?: Telling['received'];
}

/** Signs the message and sends it. Returns whether the consumer has accepted it. */
function* attempt(
  context: HopContext,
  message: WebhookMessage,
  { signed, ...telling }: AttemptTelling,
): Process<boolean> {
  const { world } = context;
  const to = consumerOf(context);
  yield* work(context, {
    name: 'sign',
    share: SHARE,
    attributes: { 'message.state': message.state },
    text: signed,
  });
  const { outcome } = yield* send(context, to.id, attemptOf(world, to, message), telling);
  if (outcome === 'refused') return false;
  message.state = 'Success';
  return true;
}

/** The sentences of an attempt: for the first, the first repetition, and each that fails. */
function tellingOf({ event }: WebhookMessage, number: number): AttemptTelling {
  const values = {
    number: { type: 'number', value: number },
    most: { type: 'number', value: MOST },
  } as const;
  return {
    signed: signedText(event, number),
    received: (response) => {
      if (response.status < 400) return undefined;
      const status = { type: 'code', value: statusLine(response) } as const;
      return number === MOST
        ? { id: 'webhook-fails', values: { ...values, status, state: stateValue('Failure') } }
        : { id: 'webhook-attempt-fails', values: { ...values, status } };
    },
  };
}

function signedText(event: string, number: number): StepText | undefined {
  if (number === 1)
    return {
      id: 'sender-delivers',
      values: { event: { type: 'code', value: event }, state: stateValue('Sending') },
    };
  if (number === 2)
    return { id: 'sender-repeats', values: { header: { type: 'code', value: ID_HEADER } } };
  return undefined;
}

function* pause(
  context: HopContext,
  message: WebhookMessage,
  time: Micros,
  number: number,
): Process<void> {
  message.state = 'Attempting';
  yield* wait(context, time, {
    name: 'wait',
    attributes: { 'message.state': message.state },
    text: {
      id: 'sender-waits',
      values: {
        time: { type: 'duration', value: time },
        number: { type: 'number', value: number },
        most: { type: 'number', value: MOST },
        state: stateValue(message.state),
      },
    },
  });
}

const stateValue = (value: WebhookMessage['state']) => ({ type: 'code', value }) as const;
