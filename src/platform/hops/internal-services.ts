import { enter } from './jobs';
import { acknowledged } from './reply';
import { linkOf } from './link';
import { RECORDS } from './source';
import { consult } from './store';
import { deliverWebhook } from './webhook';
import { connectionLinked, disconnected, pushEnded, readCompleted } from './webhook/events';
import type { DatasetFailure } from '../model/vocabulary';
import type { OperationReply } from '../kernel/trace';
import type { HopContext, Process, Reply, Task } from '../kernel/world';
import { work } from '../kernel/work';

/** The shares of their time for the last stages of a sync. */
const SHARE = [1, 4] as const;

/** The internal services: they end what the jobs have begun, record the result, and notify the client. */
export function* internalServices(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  yield* task.operation === 'read' ? endSync(context, task) : endPush(context, task);
  return acknowledged(context);
}

function* endSync(context: HopContext, task: Task): Process<void> {
  const failure = task.failure ?? (yield* validateAndProcess(context, task));
  if (failure === undefined) {
    yield* enter(context, { name: 'complete', share: SHARE }, 'Complete', (dataset) => ({
      id: 'internal-services-complete',
      values: { dataType: { type: 'code', value: task.dataType }, dataset },
    }));
    yield* record(context, 'datasets');
  } else {
    yield* recordFailure(context, task, failure);
  }
  yield* deliverWebhook(context, readCompleted(context, task, failure ?? 'Complete'));
}

/** The last two stages of a sync. Returns the status in which they end it, if they do. */
function* validateAndProcess(
  context: HopContext,
  { dataType }: Task,
): Process<DatasetFailure | undefined> {
  const type = { type: 'code', value: dataType } as const;
  const { data } = context.world.conditions;
  yield* enter(context, { name: 'validate', share: SHARE }, 'Validating', (dataset) => ({
    id: 'internal-services-validate',
    values: { dataType: type, dataset },
  }));
  if (data === 'invalid') return 'ValidationError';
  yield* enter(context, { name: 'process', share: SHARE }, 'Processing', (dataset) => ({
    id: 'internal-services-process',
    values: { dataset },
  }));
  if (data === 'unprocessable') return 'ProcessingError';
  const { outcome } = yield* consult(context, {
    store: 'data',
    query: { operation: 'write', resource: dataType },
    rows: RECORDS,
  });
  return outcome === 'answered' ? undefined : 'ProcessingError';
}

function* recordFailure(context: HopContext, task: Task, failure: DatasetFailure): Process<void> {
  const dataType = { type: 'code', value: task.dataType } as const;
  const how = { name: 'end', share: SHARE, status: 'error' } as const;
  yield* enter(context, how, failure, (dataset) => ({
    id: 'internal-services-end',
    values: { dataType, dataset },
  }));
  yield* record(context, 'datasets');
  if (failure !== 'AuthError') return;
  yield* deauthorize(context);
  yield* deliverWebhook(context, disconnected(context, task));
}

/** Writes a status to the Client Metabase. */
function* record(context: HopContext, resource: string): Process<Reply<OperationReply>> {
  const query = { operation: 'write', resource } as const;
  return yield* consult(context, { store: 'data', query, rows: 1 });
}

function* deauthorize(context: HopContext): Process<void> {
  const status = 'Deauthorized';
  context.world.sideEffects.connection = status;
  yield* work(context, {
    name: 'deauthorize',
    share: SHARE,
    attributes: { 'connection.status': status },
    text: {
      id: 'connection-deauthorized',
      values: { connection: { type: 'code', value: status } },
    },
  });
  yield* record(context, 'connections');
}

/** Records that a company has authorized a connection, and notifies the client. */
export function* linkConnection(context: HopContext): Process<Reply<OperationReply>> {
  const status = 'Linked';
  yield* work(context, {
    name: 'link',
    share: SHARE,
    attributes: { 'connection.status': status },
    text: { id: 'connection-linked', values: { connection: { type: 'code', value: status } } },
  });
  const recorded = yield* record(context, 'connections');
  if (recorded.outcome === 'refused') return recorded;
  context.world.sideEffects.connection = status;
  yield* deliverWebhook(context, connectionLinked(context, linkOf(context.world.request)));
  return acknowledged(context);
}

function* endPush(context: HopContext, task: Task): Process<void> {
  const { dataType, failure } = task;
  const result = failure === undefined ? 'Success' : 'Failed';
  context.world.sideEffects.write = result;
  yield* work(context, {
    name: 'end',
    share: SHARE,
    attributes: { 'write.status': result },
    ...(result === 'Failed' ? { status: 'error' } : {}),
    text: {
      id: 'push-ends',
      values: {
        dataType: { type: 'code', value: dataType },
        result: { type: 'code', value: result },
      },
    },
  });
  yield* record(context, 'pushOperations');
  yield* deliverWebhook(context, pushEnded(context, task, result));
}
