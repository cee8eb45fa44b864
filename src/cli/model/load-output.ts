import { csv } from '../../platform/export/csv';
import { assumedRule } from '../../platform/load/rule';
import { LoadError, simulate, type LoadOrder } from '../../platform/load/simulate';
import type { Model } from '../../platform/model/schema';
import { CommandError } from '../../faults/command-error';
import type { LoadOptions } from './load-command';

type Name = keyof LoadOptions;

/** Arrivals, where neither their number nor their duration is asked for. */
const defaultRequests = 100_000;
const microsAMilli = 1000;
const microsASecond = 1_000_000;

/** What `npm run load` prints. @throws {CommandError} where an option is not what it has to be */
export function loadOutput(model: Model, options: LoadOptions): string {
  const figures = figuresOf(model, options);
  if (options.format !== 'csv') return `${JSON.stringify(figures, null, 2)}\n`;
  const { instances, alerts, ...single } = figures;
  return csv([
    ['figure', 'at_s', 'value'],
    ...Object.entries(single).map(([name, value]) => [name, '', value]),
    ...instances.map(({ atS, count }) => ['instances', atS, count]),
    ...alerts.map(({ atS, loadPercent }) => ['alert', atS, loadPercent]),
  ]);
}

function orderOf(model: Model, options: LoadOptions): LoadOrder {
  const required = (name: 'rate' | 'service-time' | 'instances'): number => {
    const value = options[name];
    if (value !== undefined) return value;
    throw new CommandError(
      `--${name} is missing, expected --rate R --service-time MS --instances N`,
    );
  };
  const { duration, 'max-instances': maxInstances } = options;
  const requests = options.requests ?? (duration === undefined ? defaultRequests : undefined);
  return {
    rate: required('rate'),
    serviceTime: required('service-time') * microsAMilli,
    instances: required('instances'),
    seed: options.seed ?? 1,
    rule: assumedRule(model),
    ...(maxInstances === undefined ? {} : { maxInstances }),
    ...(requests === undefined ? {} : { requests }),
    ...(duration === undefined ? {} : { duration: duration * microsASecond }),
  };
}

function figuresOf(model: Model, options: LoadOptions) {
  try {
    const { instances, alerts, bound, ...result } = simulate(orderOf(model, options));
    return {
      completed: result.completed,
      durationS: result.duration / microsASecond,
      utilisation: result.utilisation,
      meanWaitMs: result.meanWait / microsAMilli,
      meanTimeMs: result.meanTime / microsAMilli,
      meanInSystem: result.meanInSystem,
      p50Ms: result.p50 / microsAMilli,
      p95Ms: result.p95 / microsAMilli,
      p99Ms: result.p99 / microsAMilli,
      ...(bound === undefined ? {} : { bound }),
      instances: instances.map(({ at, count }) => ({ atS: at / microsASecond, count })),
      alerts: alerts.map(({ at, load }) => ({ atS: at / microsASecond, loadPercent: load })),
    };
  } catch (error) {
    throw error instanceof LoadError ? new CommandError(told(error, options)) : error;
  }
}

/** What is wrong with an order, in the words in which it was given. */
function told({ faults }: LoadError, options: LoadOptions): string {
  return faults
    .map(({ name, expected }) => {
      const option = OPTIONS[name];
      return `--${option} is "${options[option]}", expected ${expected}`;
    })
    .join('; ');
}

const OPTIONS = {
  rate: 'rate',
  serviceTime: 'service-time',
  instances: 'instances',
  maxInstances: 'max-instances',
  requests: 'requests',
  duration: 'duration',
  seed: 'seed',
} as const satisfies Record<LoadError['faults'][number]['name'], Name>;
