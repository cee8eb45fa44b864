import { createRandom } from '../kernel/random';
import { exponential } from './exponential';
import { Histogram } from './histogram';
import { Instances } from './instances';
import { Scaler, type Alert, type Load, type ScalePoint, type ScalingRule } from './scaler';
import { WaitingLine } from './waiting';

/** An order that cannot be simulated: the message says what is wrong and what is valid. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(readonly faults: readonly LoadFault[]) {
    super(
      faults
        .map(({ name, value, expected }) => `${name} is ${value}, expected ${expected}`)
        .join('; '),
    );
  }
}

interface LoadFault {
  readonly name: Exclude<keyof LoadOrder, 'rule'>;
  readonly value: number | undefined;
  readonly expected: string;
}

/** Times are in microseconds. */
export interface LoadOrder {
  /** Requests per second, with Poisson arrivals. */
  readonly rate: number;
  /** The mean of the exponentially distributed service time of one request. */
  readonly serviceTime: number;
  readonly instances: number;
  /** The maximum that the scaler may reach; equal to `instances` if it must not scale. */
  readonly maxInstances?: number;
  /** The number of requests that arrive, unless `duration` ends the arrivals first. */
  readonly requests?: number;
  readonly duration?: number;
  readonly seed?: number;
  readonly rule: ScalingRule;
}

/** The result of a simulation. All requests that arrived are served: `completed` is their number. */
export interface LoadResult {
  readonly completed: number;
  /** From the start to the last completion. */
  readonly duration: number;
  /** Busy time divided by the total time of all instances, 0 to 1. */
  readonly utilisation: number;
  readonly meanWait: number;
  /** From arrival to completion. */
  readonly meanTime: number;
  /** The mean number of requests in the queue or in service. */
  readonly meanInSystem: number;
  /** Quantiles of the time from arrival to completion. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly instances: readonly ScalePoint[];
  readonly alerts: readonly Alert[];
  /** The load that the scaler measured, window by window. */
  readonly loads: readonly Load[];
  /** Set if arrivals ended early: the number of requests when too many were waiting or had arrived. */
  readonly bound?: number;
}

/** The limit of an order without a number of requests. */
const MOST_REQUESTS = 100_000_000;
/** If more requests wait than this, the queue is not worth its memory. */
const MOST_WAITING = 10_000_000;
/** The number of windows after the last arrival in which the scaler still reacts while the queue empties. */
const MOST_WINDOWS = 100_000;
const MOST_INSTANCES = 1000;
const MICROS_A_SECOND = 1_000_000;

/**
 * Sends random requests to the instances of one service, over one queue: first come, first served.
 * Only counts of requests are stored.
 * @throws {LoadError} with everything that is wrong with the order
 * @example
 * simulate({ rate: 50, serviceTime: 10_000, instances: 1, requests: 1e6, rule }).meanWait // ≈ 10_000
 */
export function simulate(order: LoadOrder): LoadResult {
  check(order);
  const { rate, serviceTime, instances: first, maxInstances = first, duration = Infinity } = order;
  const requests = order.requests ?? MOST_REQUESTS;
  const { seed = 1, rule } = order;
  const arrivals = createRandom(seed, 'arrivals').next;
  const services = createRandom(seed, 'services').next;
  const gap = MICROS_A_SECOND / rate;
  const instances = new Instances(first, maxInstances);
  const scaler = new Scaler(rule, instances, maxInstances);
  const times = new Histogram();

  const line = new WaitingLine();

  let arrived = 0;
  let completed = 0;
  let waited = 0;
  let inSystem = 0;
  let last = 0;
  /** Starts all service that can start by a given time. */
  const serve = (until: number): void => {
    while (line.size > 0 && instances.earliest <= until) {
      const came = line.shift();
      const service = exponential(services) * serviceTime;
      const start = instances.take(came, service);
      const end = start + service;
      waited += start - came;
      inSystem += end - came;
      times.add(end - came);
      if (end > last) last = end;
      completed += 1;
    }
  };
  let arrival = exponential(arrivals) * gap;
  while (arrived < requests && arrival <= duration && line.size < MOST_WAITING) {
    scaler.advance(arrival, serve);
    line.push(arrival);
    arrived += 1;
    serve(arrival);
    arrival += exponential(arrivals) * gap;
  }
  for (let i = 0; line.size > 0 && i < MOST_WINDOWS; i += 1) scaler.next(serve);
  serve(Infinity);
  const bound = boundOf(order, arrived, arrival);
  const over = Number.isFinite(duration) ? Math.max(last, duration) : last;
  const per = (sum: number, count: number) => (count > 0 ? sum / count : 0);
  return {
    completed,
    duration: over,
    utilisation: per(instances.busyTime, instances.availableTime(over)),
    meanWait: per(waited, completed),
    meanTime: per(inSystem, completed),
    meanInSystem: per(inSystem, over),
    p50: times.quantile(0.5),
    p95: times.quantile(0.95),
    p99: times.quantile(0.99),
    instances: scaler.points,
    alerts: scaler.alerts,
    loads: scaler.loads,
    ...(bound === undefined ? {} : { bound }),
  };
}

/** The number of requests that had arrived when a limit ended the order early, if any. */
function boundOf({ requests, duration = Infinity }: LoadOrder, arrived: number, next: number) {
  const isOver = next > duration || arrived === requests;
  return isOver ? undefined : arrived;
}

function check(order: LoadOrder): void {
  const faults: LoadFault[] = [];
  const demand = (isMet: boolean, name: LoadFault['name'], expected: string) => {
    if (!isMet) faults.push({ name, value: order[name], expected });
  };
  const { rate, serviceTime, instances, maxInstances, requests, duration, seed = 1 } = order;
  const isCount = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  demand(rate > 0 && rate <= 1e9, 'rate', 'a number above 0, at most 1e9');
  demand(serviceTime > 0 && serviceTime <= 1e12, 'serviceTime', 'above 0, at most 1e9 ms');
  const hasInstances = isCount(instances, 1, MOST_INSTANCES);
  demand(hasInstances, 'instances', `1 to ${MOST_INSTANCES}`);
  if (hasInstances && maxInstances !== undefined) {
    const isMore = isCount(maxInstances, instances, MOST_INSTANCES);
    demand(isMore, 'maxInstances', `${instances} to ${MOST_INSTANCES}`);
  }
  demand(Number.isSafeInteger(seed), 'seed', 'a whole number');
  const isBounded = requests !== undefined || duration !== undefined;
  demand(isBounded, 'requests', 'a number, where no duration is given');
  if (requests !== undefined) {
    demand(isCount(requests, 1, MOST_REQUESTS), 'requests', `1 to ${MOST_REQUESTS}`);
  }
  if (duration !== undefined) demand(duration > 0, 'duration', 'above 0');
  if (faults.length > 0) throw new LoadError(faults);
}
