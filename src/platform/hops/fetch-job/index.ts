import { fetchFromSource } from './attempts';
import { readCredentials } from './credentials';
import { hold } from './hold';
import { settle } from './settle';
import { SHARE } from './share';
import { askSource, sourceValue } from '../source';
import type { OperationReply } from '../../kernel/trace';
import { agentOf } from '../../kernel/lookup';
import type { HopContext, Process, Reply, Task } from '../../kernel/world';
import { work } from '../../kernel/work';

/**
 * The fetch job of an integration: it authenticates, exchanges data with its source, and hands over to the map job.
 * To push data, it sends what the map job has mapped.
 */
export function* fetchJob(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  if (agentOf(context.world.model, task.integration)) return yield* hold(context, task);
  const exchange = task.operation === 'read' ? fetchFromSource : pushToSource;
  return yield* settle(context, task, yield* exchange(context, task));
}

/** A push operation is not retried: nothing in the documentation says that one is. */
function* pushToSource(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  const credentials = yield* readCredentials(context);
  if (credentials.outcome === 'refused') return credentials;
  yield* work(context, {
    name: 'write',
    share: SHARE,
    text: {
      id: 'fetch-job-writes',
      values: {
        dataType: { type: 'code', value: task.dataType },
        source: sourceValue(context, task.integration),
      },
    },
  });
  return yield* askSource(context, task);
}
