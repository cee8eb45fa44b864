import type { StepText } from './texts';
import type {
  Content,
  HttpRequest,
  HttpResponse,
  Message,
  Micros,
  StoreQuery,
  StoreResult,
} from './trace';
import { attributesOf, spanName, spanStatus } from './semantics';
import type { SpanResult } from './tracer';
import {
  assumed,
  componentOf,
  EngineError,
  type Process,
  type Reply,
  type Serve,
  type Site,
  type World,
} from './world';

type Share = readonly [part: number, of: number];

/** A piece of a component's own work, and what comes of it. */
export interface Work extends SpanResult {
  readonly name: string;
  /** How much of the component's service time it takes; all of it where nothing is said. */
  readonly share?: Share;
  readonly text?: StepText;
}

/** Works for the assumed time, as an internal span. */
export function* work(site: Site, { name, share = [1, 1], text, ...result }: Work): Process<void> {
  const { component, world } = site;
  if (!('serviceTime' in component)) throw new EngineError(`"${component.id}" does no work`);
  const span = world.tracer.begin({
    parentId: site.spanId,
    name: `${component.id} ${name}`,
    kind: 'internal',
    component: component.id,
    ...(text ? { text } : {}),
  });
  yield duration(world, component.serviceTime, share);
  span.end(result);
}

/** Does what goes on after the answer, as a span of its own below the one that caused it. */
export function* background(
  origin: Site,
  name: string,
  process: (site: Site) => Process<void>,
): Process<void> {
  const { world, component } = origin;
  const span = world.tracer.begin({
    parentId: origin.spanId,
    name: `${component.id} ${name}`,
    kind: 'consumer',
    component: component.id,
    attributes: { 'deployment.environment.name': world.circumstances.environment },
  });
  yield* process({ ...origin, spanId: span.spanId });
  span.end();
}

/** What steps say of a request on its way, and of its answer on the way back. */
export interface Telling {
  readonly sent?: StepText;
  readonly received?: (response: HttpResponse, arrival: Micros) => StepText;
}

/** Sends a request over a connection, and waits for its answer. */
export function* send(
  site: Site,
  to: string,
  request: HttpRequest,
  telling: Telling = {},
): Process<Reply<HttpResponse>> {
  return yield* exchange({ site, to, question: request, serve: site.world.serve, ...telling });
}

/** Asks a store over a connection, and waits for its result. */
export function* ask(
  site: Site,
  to: string,
  query: StoreQuery,
  serve: Serve<StoreQuery, StoreResult>,
): Process<Reply<StoreResult>> {
  return yield* exchange({ site, to, question: query, serve });
}

interface Exchange<Question extends Content, Answer extends Content> {
  readonly site: Site;
  readonly to: string;
  readonly question: Question;
  readonly serve: Serve<Question, Answer>;
  readonly sent?: StepText;
  readonly received?: (answer: Answer, arrival: Micros) => StepText;
}

export function* exchange<Question extends Content, Answer extends Content>({
  site: { world, component: caller, spanId: parentId },
  to,
  question,
  serve,
  sent,
  received,
}: Exchange<Question, Answer>): Process<Reply<Answer>> {
  const { tracer, model, circumstances } = world;
  const { environment } = circumstances;
  const component = componentOf(model, to);
  if (!component.environments.includes(environment)) {
    throw new EngineError(`"${to}" has no instance in the ${environment} environment`);
  }
  const spanId = tracer.nextId();
  const way = { caller: caller.id, callee: to, spanId };

  yield* travel(
    world,
    { ...way, direction: 'request', outcome: 'pending', content: question },
    () => sent,
  );
  const span = tracer.begin({
    spanId,
    parentId,
    name: spanName(question),
    kind: 'server',
    component: to,
    attributes: { 'deployment.environment.name': environment, ...attributesOf(question) },
  });
  const reply = yield* serve({ world, component, spanId }, question);
  const { content, outcome } = reply;
  span.end({ status: spanStatus('server', content), attributes: attributesOf(content) });
  yield* travel(world, { ...way, direction: 'response', outcome, content }, (arrival) =>
    received?.(content, arrival),
  );
  return reply;
}

type Travel = Pick<Message, 'direction' | 'outcome' | 'spanId' | 'content'> & {
  readonly caller: string;
  readonly callee: string;
};

/** Takes a message over a connection: a question to the callee, an answer back to the caller. */
function* travel(
  world: World,
  { caller, callee, ...message }: Travel,
  tell: (arrival: Micros) => StepText | undefined,
): Process<void> {
  const { model, tracer } = world;
  const connection = model.connections.find(({ from, to }) => from === caller && to === callee);
  if (!connection)
    throw new EngineError(`the model has no connection from "${caller}" to "${callee}"`);
  const departure = tracer.now();
  const arrival = departure + duration(world, connection.latency);
  const text = tell(arrival);
  const [from, to] = message.direction === 'request' ? [caller, callee] : [callee, caller];
  tracer.message({ ...message, from, to, departure, arrival, ...(text ? { text } : {}) });
  yield arrival - departure;
}

/** A share of an assumed time, with its variation: whole microseconds, one at least. */
function duration(
  { model, random }: World,
  assumption: string,
  [part, of]: Share = [1, 1],
): Micros {
  const time = Math.floor((assumed(model, assumption) * part) / of);
  const spread = Math.floor((time * assumed(model, 'time-variation')) / 100);
  return Math.max(1, time - spread + random.below(2 * spread + 1));
}
