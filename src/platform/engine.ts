import { client } from './hops/client';
import { consumer } from './hops/webhook';
import { gateway } from './hops/gateway';
import type { Conditions, Request } from './model/schema';
import { EventQueue } from './kernel/queue';
import { createRandom } from './kernel/random';
import { service } from './hops/service';
import type { HttpRequest, HttpResponse, Micros, Outcome, Trace } from './kernel/trace';
import { Tracer } from './kernel/tracer';
import { waf } from './hops/waf';
import {
  componentOf,
  EngineError,
  type Aftermath,
  type Circumstances,
  type Platform,
  type Process,
  type Reply,
  type Site,
  type World,
} from './kernel/world';

/** What holds where a scenario says nothing: a client that may call, with quota left. */
export const DEFAULT_CONDITIONS = {
  environment: 'production',
  connectedCompanies: 1,
  requestsToday: 0,
  concurrentRequests: 0,
  requestsThisMinute: 0,
  mutualTls: false,
  certificate: false,
  syncing: [],
  authorization: 'valid',
  source: 'up',
  machine: 'online',
  requestsPerSecond: 0,
} as const satisfies Circumstances;

/** More events than one request can need: a model that reaches it goes in circles. */
const MOST_EVENTS = 10_000;

/**
 * Sends one request through the platform. The same arguments give the same trace, byte by byte.
 * @param seed a whole number; it decides the ids and the variation of times
 * @throws {RequestError} where the request cannot be sent
 * @throws {EngineError} where the model has no way to serve it, or does not have what is to fail
 * @example
 * run({ model, routes }, { method: 'GET', path: '/companies' }, {}, 1).outcome
 * // => { status: 401, decidedBy: 'gateway', rule: 'api-key' }
 */
export function run(
  platform: Platform,
  request: Request,
  { failing = [], ...conditions }: Conditions = {},
  seed = 1,
): Trace {
  if (!Number.isSafeInteger(seed)) {
    throw new EngineError(`seed is ${seed}, expected a whole number`);
  }
  for (const id of failing) componentOf(platform.model, id);
  let now: Micros = 0;
  const circumstances = { ...DEFAULT_CONDITIONS, ...conditions };
  const random = createRandom(seed, JSON.stringify([request, circumstances]));
  const traceId = random.hex(32);
  const tracer = new Tracer(random, () => now);
  const queue = new EventQueue<Process<void>>();
  const deferred: Process<void>[] = [];
  const aftermath: Aftermath = { webhooks: [] };
  const world: World = {
    ...platform,
    circumstances,
    failing: new Set(failing),
    random,
    tracer,
    traceId,
    serve,
    defer: (process) => deferred.push(process),
    aftermath,
  };

  let outcome: Outcome | undefined;
  function* call(): Process<void> {
    outcome = yield* client(world, request);
    // One thing after the other, so that it can be told as one story.
    for (const process of deferred) yield* process;
  }
  queue.push(0, call());
  let events = 0;
  for (let event = queue.pop(); event; event = queue.pop()) {
    events += 1;
    if (events > MOST_EVENTS) throw new EngineError(`no end after ${MOST_EVENTS} events`);
    now = event.time;
    const { done, value } = event.item.next();
    if (!done) queue.push(now + value, event.item);
  }
  const [root, ...spans] = tracer.spans;
  if (!outcome || !root) throw new EngineError('the request came to no end');
  return {
    traceId,
    environment: circumstances.environment,
    end: now,
    spans: [root, ...spans],
    messages: tracer.messages,
    outcome: { ...outcome, ...told(aftermath) },
  };
}

function told({ webhooks, ...rest }: Aftermath): Omit<Outcome, 'status' | 'decidedBy' | 'rule'> {
  return { ...rest, ...(webhooks.length > 0 ? { webhooks } : {}) };
}

/** How each kind of component takes a request. */
function serve(site: Site, request: HttpRequest): Process<Reply<HttpResponse>> {
  const { kind, id } = site.component;
  switch (kind) {
    case 'waf':
      return waf(site, request);
    case 'gateway':
      return gateway(site, request);
    case 'service':
      return service(site, request);
    case 'consumer':
      return consumer(site, request);
    case 'client':
    case 'person':
    case 'sender':
    case 'monitor':
    case 'connector':
    case 'source':
    case 'store':
      throw new EngineError(`"${id}" is a ${kind}, which takes no request of the API`);
  }
}
