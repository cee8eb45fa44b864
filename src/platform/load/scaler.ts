import type { Instances } from './instances';

/** When instances are added or removed, and when engineers are alerted. Times are in microseconds. */
export interface ScalingRule {
  /** The interval over which the load is measured. */
  readonly window: number;
  /** In percent of the capacity of the instances. */
  readonly outThreshold: number;
  readonly inThreshold: number;
  readonly alertThreshold: number;
  /** The number of instances that are added at a time; they are removed one at a time. */
  readonly step: number;
  readonly coolDown: number;
}

/** The number of instances from a given time. */
export interface ScalePoint {
  readonly at: number;
  readonly count: number;
}

/** The load over a window, in percent of the capacity of the instances. */
export interface Load {
  /** The end of the window. */
  readonly at: number;
  readonly load: number;
}

/** The load exceeded the threshold of the alert. */
export type Alert = Load;

/** The maximum for a long run: if a service never stops scaling, only its first changes are recorded. */
const MOST_POINTS = 10_000;

/** Evaluates the load at the end of each window: the work started, relative to the capacity of the instances. */
export class Scaler {
  readonly #points: ScalePoint[];
  readonly #alerts: Alert[] = [];
  readonly #loads: Load[] = [];
  readonly #least: number;
  #judgedAt = 0;
  #busyThen = 0;
  #changedAt = -Infinity;
  #isAlerted = false;

  constructor(
    private readonly rule: ScalingRule,
    private readonly instances: Instances,
    private readonly most: number,
  ) {
    this.#least = instances.count;
    this.#points = [{ at: 0, count: instances.count }];
  }

  get points(): readonly ScalePoint[] {
    return this.#points;
  }

  get alerts(): readonly Alert[] {
    return this.#alerts;
  }

  /** The load of each window in which a request was served, or before which one waited. */
  get loads(): readonly Load[] {
    return this.#loads;
  }

  /** Evaluates every window that has ended by a given time. @param serve starts the service that can start by then */
  advance(now: number, serve: (until: number) => void): void {
    const { window } = this.rule;
    while (now - this.#judgedAt >= window) {
      // Windows without requests need not be evaluated one by one.
      const skipped = this.#isQuiet() ? Math.floor((now - this.#judgedAt) / window) : 1;
      this.#end(skipped * window, serve);
    }
  }

  /** Evaluates the next window, even if no more requests arrive in it. */
  next(serve: (until: number) => void): void {
    this.#end(this.rule.window, serve);
  }

  #end(length: number, serve: (until: number) => void): void {
    this.#judgedAt += length;
    serve(this.#judgedAt);
    this.#judge(this.#judgedAt);
  }

  #isQuiet(): boolean {
    return this.instances.busyTime === this.#busyThen && this.instances.count === this.#least;
  }

  #judge(at: number): void {
    const { instances, rule } = this;
    const load = ((instances.busyTime - this.#busyThen) * 100) / (rule.window * instances.count);
    this.#busyThen = instances.busyTime;
    if (this.#loads.length < MOST_POINTS) this.#loads.push({ at, load });
    this.#alert(at, load);
    if (at - this.#changedAt < rule.coolDown) return;
    if (load > rule.outThreshold && instances.count < this.most) {
      instances.add(Math.min(rule.step, this.most - instances.count), at);
      this.#changed(at);
    } else if (load < rule.inThreshold && instances.count > this.#least) {
      instances.remove(at);
      this.#changed(at);
    }
  }

  /** One alert each time the load rises above the threshold. */
  #alert(at: number, load: number): void {
    const isBeyond = load >= this.rule.alertThreshold;
    if (isBeyond && !this.#isAlerted && this.#alerts.length < MOST_POINTS) {
      this.#alerts.push({ at, load });
    }
    this.#isAlerted = isBeyond;
  }

  #changed(at: number): void {
    this.#changedAt = at;
    if (this.#points.length < MOST_POINTS) this.#points.push({ at, count: this.instances.count });
  }
}
