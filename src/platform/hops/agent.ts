import { callIn } from './call-in';
import { askSource, sourceValue } from './source';
import type { OperationReply } from '../kernel/trace';
import { partOfIntegration } from '../kernel/lookup';
import type { HopContext, Process, Reply, Task } from '../kernel/world';
import { work } from '../kernel/work';

/** What the fetch job does when the agent of its integration calls. */
interface FetchJob {
  readonly handOver: (context: HopContext, task: Task) => Process<Reply<OperationReply>>;
  readonly settle: (
    context: HopContext,
    task: Task,
    reply: Reply<OperationReply>,
  ) => Process<Reply<OperationReply>>;
}

/**
 * The agent on the customer's machine. Nothing can call it: it calls out for work, reads or writes the software beside
 * it, and calls out again with the result. Both calls enter the platform as every other request does.
 */
export function* agentCalls(
  context: HopContext,
  task: Task,
  host: string,
  job: FetchJob,
): Process<void> {
  const { operation, dataType: resource, integration } = task;
  const source = sourceValue(context, integration);
  const hostName = { type: 'code', value: host } as const;
  const dataType = { type: 'code', value: resource } as const;
  const call = { type: 'operation', resource, host } as const;
  const to = partOfIntegration(context.world.model, integration, 'fetch-job');

  const asked = yield* callIn(
    context,
    {
      request: { ...call, operation: 'receive' },
      to,
      sent: { id: 'agent-asks', values: { source, host: hostName } },
      routed: { id: 'gateway-routes-to-fetch-job', values: { host: hostName, source } },
    },
    (there) => job.handOver(there, task),
  );
  if (asked.outcome === 'refused') return;
  yield* work(context, {
    name: operation,
    text: {
      id: operation === 'read' ? 'agent-reads' : 'agent-writes',
      values: { dataType, source },
    },
  });
  const reply = yield* askSource(context, task);
  yield* callIn(
    context,
    {
      request: { ...call, operation: 'send' },
      to,
      sent: { id: 'agent-reports', values: { host: hostName } },
    },
    (there) => job.settle(there, task, reply),
  );
}
