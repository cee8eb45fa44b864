import { ask } from './exchange';
import { acknowledged } from './reply';
import type { StepValue } from '../model/texts';
import type { OperationRequest, OperationReply } from '../kernel/trace';
import { assumed, connectedTo } from '../kernel/lookup';
import { EngineError, type Process, type Reply, type HopContext } from '../kernel/world';
import { SECOND } from '../kernel/time';
import { background, wait, work } from '../kernel/work';

/** How a service and the monitoring react to more requests than the instances can handle. */
export function* meetLoad(origin: HopContext): Process<void> {
  yield* background(origin, 'meet load', scale);
}

function* scale(context: HopContext): Process<void> {
  const { model, sideEffects } = context.world;
  const threshold = assumed(model, 'scale-out-threshold');
  const most = assumed(model, 'most-instances');
  let instances = assumed(model, 'first-instances');
  yield* report(context, instances);
  while (utilisation(context, instances) > threshold && instances < most) {
    const load = utilisation(context, instances);
    instances = Math.min(most, instances + assumed(model, 'scale-step'));
    yield* work(context, {
      name: 'scale out',
      attributes: { 'service.instances': instances },
      text: {
        id: 'public-api-scales-out',
        values: {
          utilisation: number(load),
          threshold: number(threshold),
          instances: number(instances),
        },
      },
    });
    const coolDown = Math.max(1, assumed(model, 'scale-cool-down') * SECOND);
    yield* wait(context, coolDown, {
      name: 'cool down',
      text: {
        id: 'public-api-cools-down',
        values: { instances: number(instances), duration: { type: 'duration', value: coolDown } },
      },
    });
    yield* report(context, instances);
  }
  sideEffects.instances = instances;
}

/** The load in percent of the capacity of this many instances, as an integer. */
function utilisation({ world, component }: HopContext, instances: number): number {
  if (!('serviceTime' in component)) throw new EngineError(`"${component.id}" does no work`);
  const { requestsPerSecond } = world.conditions;
  const busy = requestsPerSecond * assumed(world.model, component.serviceTime);
  return Math.floor((busy * 100) / (instances * SECOND));
}

/** Reports the load of the service to the monitoring. */
function* report(context: HopContext, instances: number): Process<void> {
  const { world, component } = context;
  const load = utilisation(context, instances);
  const monitor = connectedTo(world.model, component.id, 'monitor').id;
  yield* work(context, {
    name: 'report',
    attributes: { 'service.utilisation': load, 'service.instances': instances },
    text: {
      id: 'public-api-reports',
      values: {
        rate: number(world.conditions.requestsPerSecond),
        utilisation: number(load),
        instances: number(instances),
      },
    },
  });
  const request: OperationRequest = { type: 'operation', operation: 'write', resource: 'load' };
  yield* ask(context, monitor, request, (there) => judge(there, load));
}

/** The monitoring: it alerts engineers if the load exceeds its threshold. */
function* judge(context: HopContext, load: number): Process<Reply<OperationReply>> {
  const { model, sideEffects } = context.world;
  const threshold = assumed(model, 'alert-threshold');
  const isAlert = load >= threshold;
  if (isAlert) sideEffects.alerts = (sideEffects.alerts ?? 0) + 1;
  yield* work(context, {
    name: isAlert ? 'alert' : 'watch',
    text: {
      id: isAlert ? 'monitor-alerts' : 'monitor-watches',
      values: {
        utilisation: number(load),
        threshold: number(threshold),
      },
    },
  });
  return acknowledged(context);
}

function number(value: number): StepValue {
  return { type: 'number', value };
}
