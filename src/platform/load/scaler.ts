import type { Instances } from './instances';

/** When instances are added or given back, and when engineers are alerted. Times are microseconds. */
export interface ScalingRule {
  /** Over how long the load is measured before it is judged. */
  readonly window: number;
  /** Percent of what the instances can take. */
  readonly outThreshold: number;
  readonly inThreshold: number;
  readonly alertThreshold: number;
  /** How many instances are added at a time; one is given back at a time. */
  readonly step: number;
  readonly coolDown: number;
}

/** How many instances there are from a moment on. */
export interface ScalePoint {
  readonly at: number;
  readonly count: number;
}

/** The load was beyond the threshold of the alert. */
export interface Alert {
  readonly at: number;
  /** Percent of what the instances can take. */
  readonly load: number;
}

/** What is kept of a long run: a service that scales without end shows its first changes. */
const MOST_POINTS = 10_000;

/** Judges the load at the end of each window: the work that was begun, against what instances can do. */
export class Scaler {
  readonly #points: ScalePoint[];
  readonly #alerts: Alert[] = [];
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

  /** Judges every window that is over by a moment. @param serve begins what can begin by the end of one */
  advance(now: number, serve: (until: number) => void): void {
    const { window } = this.rule;
    while (now - this.#judgedAt >= window) {
      // Windows in which nothing came need no judging one by one.
      const skipped = this.#isQuiet() ? Math.floor((now - this.#judgedAt) / window) : 1;
      this.#end(skipped * window, serve);
    }
  }

  /** Judges the next window, though nothing more arrives in it. */
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

  /** One alert for each time that the load rises beyond the threshold. */
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
