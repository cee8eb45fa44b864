import { DEFAULT_CONDITIONS, type ResolvedConditions, type Conditions } from '../model/conditions';
import type { Request } from '../model/schema';
import { EventQueue } from './queue';
import { createRandom } from './random';
import type { Micros, Outcome, Trace } from './trace';
import { Tracer } from './tracer';
import { componentOf } from './lookup';
import {
  EngineError,
  type SideEffects,
  type Platform,
  type Process,
  type WebhookMessage,
  type World,
} from './world';

/** More events than any one request needs. Reaching this limit means that the model loops. */
const MOST_EVENTS = 10_000;

/** What the components do. The engine calls it, and knows no component itself. */
export interface Hops {
  /** Sends the request and returns its outcome. */
  readonly client: (world: World, request: Request) => Process<Outcome>;
  readonly serve: World['serve'];
  readonly stages: World['stages'];
}

/** A process under way, and what begins when it has ended. */
interface Running {
  readonly process: Process<void>;
  readonly deferred: Process<void>[];
}

/**
 * Runs one request to its end: the clock, the event queue and the tracer.
 * @throws {EngineError} if the seed is not a whole number, a failing component does not exist or the run does not end
 * @example execute({ client, serve, stages }, { model, routes }, request, {}, 1).outcome.status // => 200
 */
export function execute(
  { client, serve, stages }: Hops,
  platform: Platform,
  request: Request,
  { failing = [], ...given }: Conditions,
  seed: number,
): Trace {
  if (!Number.isSafeInteger(seed)) {
    throw new EngineError(`seed is ${seed}, expected a whole number`);
  }
  for (const id of failing) componentOf(platform.model, id);
  const conditions: ResolvedConditions = { ...DEFAULT_CONDITIONS, ...given };
  const random = createRandom(seed, JSON.stringify([request, conditions]));
  const traceId = random.hex(32);
  let now: Micros = 0;
  const tracer = new Tracer(random, () => now);
  const queue = new EventQueue<Running>();
  const start = (process: Process<void>) => queue.push(now, { process, deferred: [] });
  let current: Running | undefined;
  const sideEffects: SideEffects = { messages: [] };
  const world: World = {
    ...platform,
    conditions,
    request,
    failing: new Set(failing),
    random,
    tracer,
    traceId,
    serve,
    stages,
    defer: (process) => current?.deferred.push(process),
    fork: start,
    firstAsked: new Map(),
    sideEffects,
  };

  let outcome: Outcome | undefined;
  function* call(): Process<void> {
    outcome = yield* client(world, request);
  }
  start(call());
  let events = 0;
  for (let event = queue.pop(); event; event = queue.pop()) {
    events += 1;
    if (events > MOST_EVENTS) throw new EngineError(`no end after ${MOST_EVENTS} events`);
    now = event.time;
    current = event.item;
    const { done, value } = current.process.next();
    if (done) current.deferred.forEach(start);
    else queue.push(later(now, value), current);
  }
  const [root, ...spans] = tracer.spans;
  if (!outcome || !root) throw new EngineError('the request came to no end');
  return {
    traceId,
    end: now,
    spans: [root, ...spans],
    messages: tracer.messages,
    outcome: { ...outcome, ...consequences(sideEffects) },
  };
}

/** Adds whole microseconds, so that a trace of weeks is as exact as one of milliseconds. */
function later(now: Micros, time: Micros): Micros {
  const sum = now + time;
  if (time >= 0 && Number.isSafeInteger(sum)) return sum;
  throw new EngineError(`a process waits for ${time} µs, expected a whole number from 0`);
}

/** What happened after the response, without empty lists of webhooks. */
function consequences({
  messages,
  ...rest
}: SideEffects): Omit<Outcome, 'status' | 'decidedBy' | 'rule'> {
  const events = (isMeant: (message: WebhookMessage) => boolean) =>
    messages.filter(isMeant).map(({ event }) => event);
  const webhooks = events(({ state }) => state === 'Success');
  const undelivered = events(({ hasFailed }) => hasFailed);
  return {
    ...rest,
    ...(webhooks.length > 0 ? { webhooks } : {}),
    ...(undelivered.length > 0 ? { undelivered } : {}),
  };
}
