import { SHARE } from './share';
import { enter } from '../jobs';
import { enqueue } from '../queues';
import { acknowledged } from '../reply';
import { errorOf } from '../source';
import { consult } from '../store';
import type { OperationReply } from '../../kernel/trace';
import type { HopContext, Process, Reply, Task } from '../../kernel/world';
import { work } from '../../kernel/work';
import type { DatasetFailure } from '../../model/vocabulary';

/** Stores the data that the source returned, and hands over to the next stage; or reports that it returned none. */
export function* settle(
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
