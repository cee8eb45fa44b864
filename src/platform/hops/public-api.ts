import { contractFaults, type ContractFault } from './contract';
import { askDataApi } from './data-api';
import { respond, statusLine } from './http';
import { isList, pagingFault, toPage } from './paging';
import { enqueue } from './queues';
import { errorBody } from './refusal';
import { meetLoad } from './scaling';
import { taskOf } from './task';
import { matchPath, type Route } from '../kernel/routes';
import type { HttpRequest, HttpResponse, Json, OperationRequest } from '../kernel/trace';
import type { StepText, StepValue } from '../model/texts';
import {
  assumed,
  connected,
  EngineError,
  type HopContext,
  type Process,
  type Reply,
  type Task,
} from '../kernel/world';
import { work, type Work } from '../kernel/work';

/** The Public API passes a request on, queues a task if there is one, and then makes its response. */
const shareOf = (task: Task | undefined) => (task ? ([1, 3] as const) : ([1, 2] as const));

/**
 * The Public API: it checks parameters and body, calls the Data API, queues what jobs have to do, and makes the
 * response that the OpenAPI document describes. The work of the jobs begins after the response.
 */
export function* publicApi(
  context: HopContext,
  request: HttpRequest,
): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const route = matchPath(world.routes, request.path).find(
    ({ method }) => method === request.method,
  );
  if (!route) {
    throw new EngineError(`"${component.id}" has no route for ${request.method} ${request.path}`);
  }
  const { status = 200, body } = route.example ?? {};
  const faults = contractFaults(route, request);
  if (faults.length > 0) return yield* rejectFaults(context, faults);
  const paging = isList(body) ? pagingFault(request) : undefined;
  if (paging) return yield* rejectFaults(context, [paging]);
  const task = taskOf(context, route, request);
  if (task?.operation === 'read' && world.conditions.syncing.includes(task.dataType))
    return yield* rejectConflict(context, task.dataType);

  const content = respond(status, isList(body) ? toPage(body, request) : body);
  const rows = isList(content.body) ? content.body.results.length : 1;
  const share = shareOf(task);
  yield* work(context, {
    name: 'pass on',
    share,
    text: { id: 'public-api-passes-on', values: {} },
  });
  const data = yield* askDataApi(context, dataRequest(route), rows);
  if (data.outcome === 'refused') return yield* giveUp(context, data.decidedBy, share);
  if (task && !(yield* queue(context, task))) {
    const [queues = ''] = connected(world.model, component.id, 'queue');
    return yield* giveUp(context, queues, share);
  }
  yield* work(context, {
    name: 'respond',
    share,
    text: {
      id: 'public-api-responds',
      values: { status: { type: 'code', value: statusLine(content) } },
    },
  });
  if (world.conditions.requestsPerSecond > 0) world.defer(meetLoad(context));
  return { content, outcome: 'answered', decidedBy: component.id };
}

function dataRequest({ method, path }: Route): OperationRequest {
  const operation = method === 'GET' ? 'read' : 'write';
  return { type: 'operation', operation, resource: path.split('/')[1] ?? '' };
}

/** Queues a task. Returns whether the queues accepted it. */
function* queue(context: HopContext, task: Task): Process<boolean> {
  const dataType = { type: 'code', value: task.dataType } as const;
  if (task.operation === 'write') {
    const text: StepText = { id: 'public-api-queues-push', values: { dataType } };
    yield* work(context, { name: 'queue', share: shareOf(task), text });
    return yield* enqueue(context, task);
  }
  const dataset = 'Queued';
  yield* work(context, {
    name: 'queue',
    share: shareOf(task),
    attributes: { 'dataset.status': dataset },
    text: {
      id: 'public-api-queues-sync',
      values: { dataType, dataset: { type: 'code', value: dataset } },
    },
  });
  const isQueued = yield* enqueue(context, task);
  if (isQueued) context.world.sideEffects.dataset = dataset;
  return isQueued;
}

function rejectFaults(
  context: HopContext,
  faults: readonly ContractFault[],
): Process<Reply<HttpResponse>> {
  const errors = faults.map(({ in: place, name, message, keyword }) => ({
    itemId: name,
    message,
    validatorName: `${place}.${keyword}`,
  }));
  const [first] = faults;
  const isBody = first?.in === 'body';
  const error = isBody ? 'The body is not valid.' : 'A parameter is not valid.';
  const place = { type: 'code', value: first?.name ?? '' } as const;
  return reject(context, { status: 400, error, validation: { errors, warnings: [] } }, (status) =>
    isBody
      ? { id: 'public-api-rejects-body', values: { place, status } }
      : { id: 'public-api-rejects-parameter', values: { parameter: place, status } },
  );
}

function rejectConflict(context: HopContext, dataType: string): Process<Reply<HttpResponse>> {
  const error = 'DatasetAlreadyInProgressException';
  return reject(context, { status: 409, error }, (status) => ({
    id: 'public-api-rejects-conflict',
    values: { dataType: { type: 'code', value: dataType }, status },
  }));
}

/** The Public API cannot respond without a component that it calls. */
function giveUp(
  context: HopContext,
  component: string,
  share: Work['share'],
): Process<Reply<HttpResponse>> {
  const status = assumed(context.world.model, 'failure-status');
  const error = 'A component is unavailable.';
  return reject(context, { name: 'give up', share, status, error }, (line) => ({
    id: 'public-api-lacks',
    values: { component: { type: 'component', id: component }, status: line },
  }));
}

interface Rejection {
  /** The name of the span; a failed validation by default. */
  readonly name?: string;
  /** The share of the service time; half of it by default. */
  readonly share?: Work['share'];
  readonly status: number;
  readonly error: string;
  readonly validation?: Json;
}

function* reject(
  context: HopContext,
  { name = 'validate', share = shareOf(undefined), status, error, validation }: Rejection,
  describe: (status: StepValue) => StepText,
): Process<Reply<HttpResponse>> {
  const { world, component } = context;
  const content = respond(status, {
    ...errorBody(status, error, world.traceId),
    ...(validation === undefined ? {} : { validation }),
  });
  const text = describe({ type: 'code', value: statusLine(content) });
  const decision = { outcome: 'refuse' } as const;
  yield* work(context, { name, share, decision, status: 'error', text });
  return { content, outcome: 'refused', decidedBy: component.id };
}
