import { settle } from './settle';
import { SHARE } from './share';
import { agentCalls } from '../agent';
import { enter } from '../jobs';
import { acknowledged, answered } from '../reply';
import type { OperationReply } from '../../kernel/trace';
import { agentOf } from '../../kernel/lookup';
import type { HopContext, Process, Reply, Task } from '../../kernel/world';
import { background, work } from '../../kernel/work';

/** Keeps the work for the agent on the customer's machine, which calls for it. */
export function* hold(context: HopContext, task: Task): Process<Reply<OperationReply>> {
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
