import { ask } from './exchange';
import { acknowledged } from './reply';
import { sourceValue } from './source';
import type { StepText } from '../model/texts';
import type { OperationRequest, OperationReply } from '../kernel/trace';
import { agentOf, componentOf, connectedTo, withRole } from '../kernel/lookup';
import { EngineError, type HopContext, type Process, type Reply, type Task } from '../kernel/world';
import { background, work, type Work } from '../kernel/work';

/** Sends a task to the queues, which deliver it once the current work is done. Returns whether they accepted it. */
export function* enqueue(context: HopContext, task: Task): Process<boolean> {
  const { world, component } = context;
  const to = connectedTo(world.model, component.id, 'queue').id;
  const request: OperationRequest = {
    type: 'operation',
    operation: 'send',
    resource: task.dataType,
  };
  const { outcome } = yield* ask(context, to, request, (there) => accept(there, task));
  return outcome === 'answered';
}

/**
 * Reports something to the internal services through the queues, and waits until they have recorded it.
 * @param record how they do
 */
export function* report(
  context: HopContext,
  resource: string,
  record: (context: HopContext) => Process<Reply<OperationReply>>,
): Process<Reply<OperationReply>> {
  const { world, spanId } = context;
  const to = connectedTo(world.model, context.component.id, 'queue').id;
  const message = { type: 'operation', resource } as const;
  let reply = yield* ask(context, to, { ...message, operation: 'send' }, function* (there) {
    yield* work(there, { name: 'accept' });
    return acknowledged(there);
  });
  if (reply.outcome === 'refused') return reply;
  const queue = { world, component: componentOf(world.model, to), spanId };
  yield* background(queue, 'deliver', function* (there) {
    const receiver = withRole(world.model, 'internal');
    const text: StepText = { id: 'queues-deliver-to-internal-services', values: {} };
    reply = yield* ask(there, receiver, { ...message, operation: 'deliver' }, record, text);
  });
  return reply;
}

/**
 * Queues a sync. Its dataset is `Queued` once the queues have accepted it.
 * @returns whether they accepted it
 */
export function* enqueueSync(
  context: HopContext,
  task: Task,
  share: NonNullable<Work['share']>,
  describe: (dataset: { readonly type: 'code'; readonly value: string }) => StepText,
): Process<boolean> {
  const dataset = 'Queued';
  yield* work(context, {
    name: 'queue',
    share,
    attributes: { 'dataset.status': dataset },
    text: describe({ type: 'code', value: dataset }),
  });
  const isQueued = yield* enqueue(context, task);
  if (isQueued) context.world.sideEffects.dataset = dataset;
  return isQueued;
}

function* accept(context: HopContext, task: Task): Process<Reply<OperationReply>> {
  yield* work(context, { name: 'accept' });
  context.world.defer(background(context, 'deliver', (there) => deliver(there, task)));
  return acknowledged(context);
}

/** Delivers a task to the component that works on it next. */
function* deliver(context: HopContext, task: Task): Process<void> {
  if (task.stage === 'fetch' && isOffline(context, task)) return yield* keep(context, task);
  const { stages, model } = context.world;
  const { receiver, delivery, perform, failure } = stages[task.stage];
  const request: OperationRequest = {
    type: 'operation',
    operation: 'deliver',
    resource: task.dataType,
  };
  const { outcome } = yield* ask(
    context,
    receiver(model, task.integration),
    request,
    (there) => perform(there, task),
    delivery(sourceValue(context, task.integration)),
  );
  // Without the internal services, nothing records how the work ended: the message stays where it is.
  if (outcome === 'answered' || failure === undefined) return;
  yield* deliver(context, { ...task, stage: 'finish', failure });
}

/** The message stays in the queue while the customer's machine is offline, or the agent on it fails. */
function* keep(context: HopContext, { operation, integration }: Task): Process<void> {
  const source = sourceValue(context, integration);
  // A push operation has no dataset whose status could be Queued.
  if (operation === 'write') {
    const text: StepText = { id: 'queues-hold-push', values: { source } };
    return yield* work(context, { name: 'wait', text });
  }
  const dataset = 'Queued';
  yield* work(context, {
    name: 'wait',
    attributes: { 'dataset.status': dataset },
    text: {
      id: 'queues-wait',
      values: { source, dataset: { type: 'code', value: dataset } },
    },
  });
}

/** Only an agent on the customer's own machine can be offline. */
function isOffline({ world }: HopContext, { integration }: Task): boolean {
  const { model, conditions, failing } = world;
  const agent = agentOf(model, integration);
  if (agent) return conditions.machine === 'offline' || failing.has(agent.component.id);
  if (conditions.machine === 'online') return false;
  throw new EngineError(
    `machine is offline, but "${integration}" does not work on a customer's machine; ` +
      `expected one of ${model.onPremise.map(({ connector }) => connector).join(', ')}`,
  );
}
