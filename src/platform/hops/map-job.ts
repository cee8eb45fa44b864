import { enter } from './jobs';
import { enqueue } from './queues';
import { acknowledged } from './reply';
import { RECORDS, sourceValue } from './source';
import { consult } from './store';
import type { OperationReply } from '../kernel/trace';
import { type HopContext, type Process, type Reply, type Task } from '../kernel/world';
import { work } from '../kernel/work';

/** Reading, mapping, storage and the handover share its time. */
const SHARE = [1, 4] as const;

/**
 * The map job of an integration: it maps fetched data to Codat's data model. To push data, it maps the other way, and
 * hands over to the fetch job.
 */
export function* mapJob(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  return yield* task.operation === 'read' ? mapFetched(context, task) : mapBack(context, task);
}

function* mapFetched(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  const { dataType: resource } = task;
  const dataType = { type: 'code', value: resource } as const;
  yield* enter(context, { name: 'read', share: SHARE }, 'Mapping', (dataset) => ({
    id: 'map-job-reads',
    values: { dataType, dataset },
  }));
  const fetched = yield* consult(context, {
    store: 'data',
    query: { operation: 'read', resource },
    rows: RECORDS,
  });
  const isMappable = context.world.conditions.data !== 'unmappable';
  if (fetched.outcome === 'refused' || !isMappable) return yield* fail(context, task);
  yield* work(context, {
    name: 'map',
    share: SHARE,
    text: { id: 'map-job-maps', values: { dataType } },
  });
  yield* work(context, {
    name: 'store',
    share: SHARE,
    text: { id: 'map-job-stores', values: { dataType } },
  });
  const stored = yield* consult(context, {
    store: 'data',
    query: { operation: 'write', resource },
    rows: RECORDS,
  });
  if (stored.outcome === 'refused') return yield* fail(context, task);
  return yield* handOver(context, task, 'finish');
}

function* mapBack(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  yield* work(context, {
    name: 'map',
    share: SHARE,
    text: {
      id: 'map-job-maps-back',
      values: {
        dataType: { type: 'code', value: task.dataType },
        source: sourceValue(context, task.integration),
      },
    },
  });
  return yield* handOver(context, task, 'fetch');
}

function* handOver(
  context: HopContext,
  task: Task,
  stage: Task['stage'],
): Process<Reply<OperationReply>> {
  const dataType = { type: 'code', value: task.dataType } as const;
  yield* work(context, {
    name: 'queue',
    share: SHARE,
    text: { id: 'map-job-queues', values: { dataType } },
  });
  yield* enqueue(context, { ...task, stage });
  return acknowledged(context);
}

/** Reports to the queues that the data cannot be mapped. */
function* fail(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  const dataType = { type: 'code', value: task.dataType } as const;
  const failure = 'MapError';
  yield* enter(context, { name: 'fail', share: SHARE, status: 'error' }, failure, (dataset) => ({
    id: 'map-job-fails',
    values: { dataType, dataset },
  }));
  yield* enqueue(context, { ...task, stage: 'finish', failure });
  return acknowledged(context);
}
