import { marksOf, type Cite } from '../../facts/generate/cited';
import type { Model, Scenario } from '../../platform';
import { assumed, componentOf } from '../../platform/kernel/lookup';
import { SECOND } from '../../platform/kernel/time';
import { assumedRule } from '../../platform/load/rule';
import { type LoadOrder, type LoadResult, simulate } from '../../platform/load/simulate';
import type { LoadChart, Span } from '../data';

/** The windows of the chart: enough for the load to settle after the last scale-out. */
const windows = 8;
const minute = 60 * SECOND;

/** A service, and the load on it. */
export interface Loaded {
  readonly order: LoadOrder;
  /** The assumption that says how long the service works on one request. */
  readonly serviceTime: string;
}

/** The load of a scenario on the component that decides its outcome, as the model assumes everything else. */
export function loadOf(model: Model, { id, conditions, expect }: Scenario): Loaded {
  const component = componentOf(model, expect.decidedBy);
  const rate = conditions?.requestsPerSecond;
  if (rate === undefined || !('serviceTime' in component))
    throw new Error(`scenarios.yaml: "${id}" puts no service under load.`);
  const { serviceTime } = component;
  const rule = assumedRule(model);
  const order = {
    rate,
    serviceTime: assumed(model, serviceTime),
    instances: assumed(model, 'first-instances'),
    maxInstances: assumed(model, 'most-instances'),
    // The scaler measures a window once a request arrives after it.
    duration: (windows + 1) * rule.window,
    rule,
  };
  return { order, serviceTime };
}

/** The chart of one run. */
export function loadChart(model: Model, scenario: Scenario, cite: Cite): LoadChart {
  const { order, serviceTime } = loadOf(model, scenario);
  const facts = marksOf(cite([serviceTime, 'scale-out-threshold', 'scale-step']));
  return { ...chartOf(simulate(order), order), facts };
}

/** What a run shows: the load that the scaler measured, the instances, and the alerts. */
export function chartOf(
  { loads, instances, alerts }: Pick<LoadResult, 'loads' | 'instances' | 'alerts'>,
  { rate, rule }: Pick<LoadOrder, 'rate' | 'rule'>,
): Omit<LoadChart, 'facts'> {
  const end = windows * rule.window;
  const percent = (at: number) => Math.min(100, Math.round((at / end) * 1000) / 10);
  const isShown = ({ at }: { readonly at: number }) => at <= end;
  return {
    rate,
    minutes: end / minute,
    loads: joined(
      loads.filter(isShown).map(({ at, load }) => {
        const from = percent(at - rule.window);
        return { from, to: percent(at), value: Math.round(load) };
      }),
    ),
    instances: instances
      .filter(({ at }) => at < end)
      .map(({ at, count }, i): Span => {
        const to = percent(instances[i + 1]?.at ?? end);
        return { from: percent(at), to, value: count };
      }),
    alerts: alerts
      .filter(isShown)
      .map(({ at, load }) => ({ at: percent(at), value: Math.round(load) })),
    thresholds: { scaleOut: rule.outThreshold, alert: rule.alertThreshold },
  };
}

/** Spans that follow each other with the same value, as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<readonly Span[]>((before, span) => {
    const last = before.at(-1);
    if (last?.value !== span.value || last.to !== span.from) return [...before, span];
    return [...before.slice(0, -1), { ...last, to: span.to }];
  }, []);
}
