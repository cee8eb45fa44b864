import { ask } from './exchange';
import type { StepValue } from '../model/texts';
import type { StoreQuery, StoreResult } from '../kernel/trace';
import {
  assumed,
  connected,
  EngineError,
  type Process,
  type Reply,
  type Site,
} from '../kernel/world';
import { background, work } from '../kernel/work';

const MICROS_A_SECOND = 1_000_000;

/** How a service and the monitoring react to more requests than the instances can handle. */
export function* meetLoad(origin: Site): Process<void> {
  yield* background(origin, 'meet load', scale);
}

function* scale(site: Site): Process<void> {
  const { model, aftermath } = site.world;
  const threshold = assumed(model, 'scale-out-threshold');
  const most = assumed(model, 'most-instances');
  let instances = assumed(model, 'first-instances');
  yield* report(site, instances);
  while (utilisation(site, instances) > threshold && instances < most) {
    const load = utilisation(site, instances);
    instances = Math.min(most, instances + assumed(model, 'scale-step'));
    yield* work(site, {
      name: 'scale out',
      attributes: { 'service.instances': instances },
      text: {
        id: 'service-scales-out',
        values: {
          service: { type: 'component', id: site.component.id },
          utilisation: number(load),
          threshold: number(threshold),
          instances: number(instances),
        },
      },
    });
    yield Math.max(1, assumed(model, 'scale-cool-down') * MICROS_A_SECOND);
    yield* report(site, instances);
  }
  aftermath.instances = instances;
}

/** The load in percent of the capacity of this many instances, as an integer. */
function utilisation({ world, component }: Site, instances: number): number {
  if (!('serviceTime' in component)) throw new EngineError(`"${component.id}" does no work`);
  const { requestsPerSecond } = world.circumstances;
  const busy = requestsPerSecond * assumed(world.model, component.serviceTime);
  return Math.floor((busy * 100) / (instances * MICROS_A_SECOND));
}

/** Reports the load of the service to the monitoring. */
function* report(site: Site, instances: number): Process<void> {
  const { world, component } = site;
  const load = utilisation(site, instances);
  const [monitor] = connected(world.model, component.id, 'monitor');
  if (monitor === undefined) throw new EngineError(`"${component.id}" is not monitored`);
  yield* work(site, {
    name: 'report',
    attributes: { 'service.utilisation': load, 'service.instances': instances },
    text: {
      id: 'service-reports',
      values: {
        service: { type: 'component', id: component.id },
        rate: number(world.circumstances.requestsPerSecond),
        utilisation: number(load),
        instances: number(instances),
      },
    },
  });
  const query: StoreQuery = { type: 'query', operation: 'write', resource: 'load' };
  yield* ask(site, monitor, query, (there) => judge(there, load));
}

/** The monitoring: it alerts engineers if the load exceeds its threshold. */
function* judge(site: Site, load: number): Process<Reply<StoreResult>> {
  const { model, aftermath } = site.world;
  const threshold = assumed(model, 'alert-threshold');
  const isAlert = load >= threshold;
  if (isAlert) aftermath.alerts = (aftermath.alerts ?? 0) + 1;
  const { id } = site.component;
  yield* work(site, {
    name: isAlert ? 'alert' : 'watch',
    text: {
      id: isAlert ? 'monitor-alerts' : 'monitor-watches',
      values: {
        utilisation: number(load),
        threshold: number(threshold),
      },
    },
  });
  return { content: { type: 'result', rows: 1 }, outcome: 'answered', decidedBy: id };
}

function number(value: number): StepValue {
  return { type: 'number', value };
}
