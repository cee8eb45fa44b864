import type { StepText } from '../model/texts';
import type {
  Content,
  HttpRequest,
  HttpResponse,
  Message,
  Micros,
  OperationRequest,
  OperationReply,
} from '../kernel/trace';
import { failOperation, failRequest } from './failure';
import { attributesOf, spanName, spanStatus } from './semantics';
import { duration } from '../kernel/work';
import { componentOf } from '../kernel/lookup';
import {
  EngineError,
  type Process,
  type Reply,
  type Serve,
  type HopContext,
  type World,
} from '../kernel/world';

/** The sentences for the steps of a request on its way, and of its response on the way back. */
export interface Telling {
  readonly sent?: StepText;
  readonly received?: (response: HttpResponse, arrival: Micros) => StepText | undefined;
}

/** Sends a request over a connection, and waits for its response. */
export function* send(
  context: HopContext,
  to: string,
  request: HttpRequest,
  telling: Telling = {},
): Process<Reply<HttpResponse>> {
  const { failing, serve } = context.world;
  return yield* exchange({
    context,
    to,
    question: request,
    serve: failing.has(to) ? failRequest : serve,
    ...telling,
  });
}

/**
 * Requests an operation over a connection, and waits for its result.
 * @param sent the sentence for the step of the request on its way
 */
export function* ask(
  context: HopContext,
  to: string,
  request: OperationRequest,
  serve: Serve<OperationRequest, OperationReply>,
  sent?: StepText,
): Process<Reply<OperationReply>> {
  const isFailing = context.world.failing.has(to);
  return yield* exchange({
    context,
    to,
    question: request,
    serve: isFailing ? failOperation : serve,
    ...(sent ? { sent } : {}),
  });
}

interface Exchange<Question extends Content, Answer extends Content> {
  readonly context: HopContext;
  readonly to: string;
  readonly question: Question;
  readonly serve: Serve<Question, Answer>;
  readonly sent?: StepText;
  readonly received?: (answer: Answer, arrival: Micros) => StepText | undefined;
}

function* exchange<Question extends Content, Answer extends Content>({
  context: { world, component: caller, spanId: parentId },
  to,
  question,
  serve,
  sent,
  received,
}: Exchange<Question, Answer>): Process<Reply<Answer>> {
  const { tracer, model } = world;
  const component = componentOf(model, to);
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
    attributes: attributesOf(question, component.kind),
  });
  const reply = yield* serve({ world, component, spanId }, question);
  const { content, outcome } = reply;
  span.end({
    status: spanStatus('server', content),
    attributes: attributesOf(content, component.kind, question),
  });
  yield* travel(world, { ...way, direction: 'response', outcome, content }, (arrival) =>
    received?.(content, arrival),
  );
  return reply;
}

type Travel = Pick<Message, 'direction' | 'outcome' | 'spanId' | 'content'> & {
  readonly caller: string;
  readonly callee: string;
};

/** Sends a message over a connection: a request to the callee, or a response back to the caller. */
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
