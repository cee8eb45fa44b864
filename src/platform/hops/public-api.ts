import { contractFaults } from './contract';
import { askDataApi } from './data-api';
import { respond, statusLine } from './http';
import { isList, pagingFault, toPage } from './paging';
import { enqueue, enqueueSync } from './queues';
import { giveUp, rejectEnded, rejectFaults, rejectSync } from './rejections';
import { resourceOf } from './resource';
import { responseBody } from './response-body';
import { meetLoad } from './scaling';
import { followSchedule, scheduleOf } from './schedule';
import { taskOf } from './task';
import { matchPath } from '../kernel/routes';
import type { HttpRequest, HttpResponse, Json, OperationRequest } from '../kernel/trace';
import type { StepText } from '../model/texts';
import { connectedTo } from '../kernel/lookup';
import { EngineError, type HopContext, type Process, type Reply, type Task } from '../kernel/world';
import { work } from '../kernel/work';

/** The Public API passes a request on, queues a task if there is one, and then makes its response. */
const shareOf = (task: Task | undefined) => (task ? ([1, 3] as const) : ([1, 2] as const));

/**
 * The Public API: it checks parameters and body, calls the Data API, queues what jobs have to do, and makes the
 * response that the OpenAPI document describes. The work of the jobs begins after the response. A trace has no
 * calendar: it shows the platform as it is after the end of every operation that has one.
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
  if (route.isEnded) return yield* rejectEnded(context);
  const faults = contractFaults(route, request);
  if (faults.length > 0) return yield* rejectFaults(context, faults);
  const { status = 200 } = route.example ?? {};
  const body = responseBody(context, route, request);
  const paging = isList(body) ? pagingFault(request) : undefined;
  if (paging) return yield* rejectFaults(context, [paging]);
  const task = taskOf(context, route, request, body);
  const rejection = task?.operation === 'read' ? yield* rejectSync(context, task) : undefined;
  if (rejection) return rejection;

  const content = respond(status, isList(body) ? toPage(body, request) : body);
  const share = shareOf(task);
  yield* work(context, {
    name: 'pass on',
    share,
    text: { id: 'public-api-passes-on', values: {} },
  });
  const { name: resource, isSecret } = resourceOf(route, request.path);
  const operation = route.method === 'GET' ? 'read' : 'write';
  const query: OperationRequest = { type: 'operation', operation, resource };
  const data = yield* askDataApi(context, query, isSecret ? undefined : rowsOf(content.body));
  if (data.outcome === 'refused') return yield* giveUp(context, data.decidedBy, share);
  if (task && !(yield* queue(context, task))) {
    const queues = connectedTo(world.model, component.id, 'queue').id;
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
  const schedule = scheduleOf(route, request);
  if (schedule) world.defer(followSchedule(context, schedule, request));
  return { content, outcome: 'answered', decidedBy: component.id };
}

/** The number of rows that a response is made of. */
function rowsOf(body: Json | undefined): number {
  if (isList(body)) return body.results.length;
  return Array.isArray(body) ? body.length : 1;
}

/** Queues a task. Returns whether the queues accepted it. */
function* queue(context: HopContext, task: Task): Process<boolean> {
  const dataType = { type: 'code', value: task.dataType } as const;
  if (task.operation === 'write') {
    const text: StepText = { id: 'public-api-queues-push', values: { dataType } };
    yield* work(context, { name: 'queue', share: shareOf(task), text });
    return yield* enqueue(context, task);
  }
  return yield* enqueueSync(context, task, shareOf(task), (dataset) => ({
    id: 'public-api-queues-sync',
    values: { dataType, dataset },
  }));
}
