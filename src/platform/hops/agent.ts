import { ask } from './exchange';
import { askSource, sourceValue } from './source';
import type { StepText } from '../model/texts';
import type { OperationReply, OperationRequest } from '../kernel/trace';
import {
  connected,
  EngineError,
  partOfIntegration,
  type HopContext,
  type Process,
  type Reply,
  type Task,
} from '../kernel/world';
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

  const asked = yield* callIn(
    context,
    { task, request: { ...call, operation: 'receive' }, isFirst: true },
    { id: 'agent-asks', values: { source, host: hostName } },
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
    { task, request: { ...call, operation: 'send' }, isFirst: false },
    { id: 'agent-reports', values: { host: hostName } },
    (there) => job.settle(there, task, reply),
  );
}

interface Call {
  readonly task: Task;
  readonly request: OperationRequest;
  /** Whether the way into the platform is described: that of a second call is the same. */
  readonly isFirst: boolean;
}

type Receive = (context: HopContext) => Process<Reply<OperationReply>>;

/** A call into the platform: through the WAF to the gateway, and by its host to the fetch job. */
function* callIn(
  context: HopContext,
  { task, request, isFirst }: Call,
  sent: StepText,
  receive: Receive,
): Process<Reply<OperationReply>> {
  const { model } = context.world;
  const toJob = partOfIntegration(model, task.integration, 'fetch-job');
  return yield* ask(context, next(context, 'waf'), request, checked, sent);

  function* checked(waf: HopContext): Process<Reply<OperationReply>> {
    yield* work(waf, {
      name: 'inspect',
      decision: { outcome: 'pass' },
      ...(isFirst && { text: { id: 'waf-passes-agent', values: {} } }),
    });
    return yield* ask(waf, next(waf, 'gateway'), request, routed);
  }

  function* routed(gateway: HopContext): Process<Reply<OperationReply>> {
    const values = {
      host: { type: 'code', value: request.host ?? '' },
      source: sourceValue(gateway, task.integration),
    } as const;
    yield* work(gateway, {
      name: 'route',
      ...(isFirst && { text: { id: 'gateway-routes-to-fetch-job', values } }),
    });
    return yield* ask(gateway, toJob, request, receive);
  }
}

function next({ world, component }: HopContext, kind: 'waf' | 'gateway'): string {
  const [id] = connected(world.model, component.id, kind);
  if (id === undefined) throw new EngineError(`"${component.id}" is connected to no ${kind}`);
  return id;
}
