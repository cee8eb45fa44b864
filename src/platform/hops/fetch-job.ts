import { agentCalls } from './agent';
import { enter } from './jobs';
import { enqueue } from './queues';
import { acknowledged, answered } from './reply';
import { askSource, sourceValue } from './source';
import { consult } from './store';
import type { OperationReply } from '../kernel/trace';
import { agentOf, type HopContext, type Process, type Reply, type Task } from '../kernel/world';
import { background, work } from '../kernel/work';
import type { DatasetFailure } from '../model/vocabulary';

/** Authentication, the exchange with the source, storage and the handover share its time. */
const SHARE = [1, 4] as const;

/**
 * The fetch job of an integration: it authenticates, exchanges data with its source, and hands over to the map job.
 * To push data, it sends what the map job has mapped.
 */
export function* fetchJob(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  const { operation, dataType, integration } = task;
  const isRead = operation === 'read';
  const type = { type: 'code', value: dataType } as const;
  const source = sourceValue(context, integration);
  if (agentOf(context.world.model, integration)) return yield* hold(context, task);

  yield* work(context, {
    name: 'authenticate',
    share: SHARE,
    text: { id: 'fetch-job-authenticates', values: {} },
  });
  const credentials = yield* consult(context, {
    store: 'secrets',
    query: { operation: 'read', resource: 'credentials' },
    text: { id: 'vault-returns', values: {} },
  });
  if (credentials.outcome === 'refused') return yield* fail(context, task, 'FetchError');
  if (isRead)
    yield* enter(context, { name: 'fetch', share: SHARE }, 'Fetching', (dataset) => ({
      id: 'fetch-job-fetches',
      values: { dataType: type, source, dataset },
    }));
  else
    yield* work(context, {
      name: 'write',
      share: SHARE,
      text: { id: 'fetch-job-writes', values: { dataType: type, source } },
    });
  return yield* settle(context, task, yield* askSource(context, task));
}

/** Keeps the work for the agent on the customer's machine, which calls for it. */
function* hold(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  const { world, spanId } = context;
  const agent = agentOf(world.model, task.integration);
  yield* work(context, { name: 'hold', text: { id: 'fetch-job-holds', values: {} } });
  if (agent) {
    const origin = { world, component: agent.component, spanId };
    const job = { handOver, settle };
    world.defer(background(origin, 'call', (there) => agentCalls(there, task, agent.host, job)));
  }
  return acknowledged(context);
}

/** Hands the work to the agent that asks for it. */
function* handOver(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  const dataType = { type: 'code', value: task.dataType } as const;
  if (task.operation === 'read')
    yield* enter(context, { name: 'hand over', share: SHARE }, 'Fetching', (dataset) => ({
      id: 'fetch-job-hands-over',
      values: { dataType, dataset },
    }));
  else
    yield* work(context, {
      name: 'hand over',
      share: SHARE,
      text: { id: 'fetch-job-hands-over-push', values: { dataType } },
    });
  return answered(context, { type: 'result' });
}

/** Stores the data that the source returned, and hands over to the next stage; or reports that it returned none. */
function* settle(
  context: HopContext,
  task: Task,
  reply: Reply<OperationReply>,
): Process<Reply<OperationReply>> {
  const { operation, dataType } = task;
  const isRead = operation === 'read';
  const type = { type: 'code', value: dataType } as const;
  if (reply.outcome === 'refused')
    return yield* fail(context, task, errorOf(reply.content) ?? 'FetchError');
  const records = recordsOf(reply.content);
  if (isRead && !(yield* keep(context, dataType, records)))
    return yield* fail(context, task, 'FetchError');
  yield* work(context, {
    name: 'queue',
    share: SHARE,
    text: { id: isRead ? 'fetch-job-queues' : 'fetch-job-reports', values: { dataType: type } },
  });
  yield* enqueue(context, { ...task, stage: isRead ? 'map' : 'finish' });
  return acknowledged(context);
}

const errorOf = (content: OperationReply): DatasetFailure | undefined =>
  content.type === 'result' ? content.error : undefined;

const recordsOf = (content: OperationReply): number | undefined =>
  content.type === 'result' ? content.records : undefined;

/** Stores the fetched data for the map job. Returns whether it is stored. */
function* keep(context: HopContext, resource: string, rows: number | undefined): Process<boolean> {
  yield* work(context, {
    name: 'store',
    share: SHARE,
    text: { id: 'fetch-job-stores', values: { dataType: { type: 'code', value: resource } } },
  });
  const { outcome } = yield* consult(context, {
    store: 'data',
    query: { operation: 'write', resource },
    ...(rows !== undefined && { rows }),
  });
  return outcome === 'answered';
}

/** Reports to the queues that the exchange with the source has failed. */
function* fail(
  context: HopContext,
  task: Task,
  failure: DatasetFailure,
): Process<Reply<OperationReply>> {
  const dataType = { type: 'code', value: task.dataType } as const;
  if (task.operation === 'read')
    yield* enter(context, { name: 'fail', share: SHARE, status: 'error' }, failure, (dataset) => ({
      id: 'fetch-job-fails',
      values: { dataType, dataset },
    }));
  else
    yield* work(context, {
      name: 'report',
      share: SHARE,
      status: 'error',
      text: { id: 'fetch-job-reports', values: { dataType } },
    });
  yield* enqueue(context, { ...task, stage: 'finish', failure });
  return acknowledged(context);
}
