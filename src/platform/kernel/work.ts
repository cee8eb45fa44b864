import type { StepText } from '../model/texts';
import type { Micros } from './trace';
import type { SpanResult } from './tracer';
import { assumed } from './lookup';
import { EngineError, type Process, type HopContext, type World } from './world';

type Share = readonly [part: number, of: number];

/** A piece of a component's own work, and its result. */
export interface Work extends SpanResult {
  readonly name: string;
  /** The share of the component's service time that it takes; all of it by default. */
  readonly share?: Share;
  readonly text?: StepText;
}

/** Works for the assumed time, as an internal span. */
export function* work(
  context: HopContext,
  { name, share = [1, 1], text, ...result }: Work,
): Process<void> {
  const { component, world } = context;
  if (!('serviceTime' in component)) throw new EngineError(`"${component.id}" does no work`);
  const span = world.tracer.begin({
    parentId: context.spanId,
    name: `${component.id} ${name}`,
    kind: 'internal',
    component: component.id,
    ...(text ? { text } : {}),
  });
  yield duration(world, component.serviceTime, share);
  span.end(result);
}

/** What a component waits for. */
export type Wait = Pick<Work, 'name' | 'text' | 'attributes'>;

/**
 * Waits for something that is due at a time, such as the next attempt. It takes exactly that time: schedules do not
 * vary.
 */
export function* wait(
  { world, component, spanId }: HopContext,
  time: Micros,
  { name, text, attributes }: Wait,
): Process<void> {
  const span = world.tracer.begin({
    parentId: spanId,
    name: `${component.id} ${name}`,
    kind: 'internal',
    component: component.id,
    isWait: true,
    ...(text ? { text } : {}),
    ...(attributes ? { attributes } : {}),
  });
  yield time;
  span.end();
}

/**
 * Continues work after the response, as a span of its own below the one that caused it.
 * @param result what is known of the span when it ends
 */
export function* background(
  origin: HopContext,
  name: string,
  process: (context: HopContext) => Process<void>,
  result?: () => SpanResult,
): Process<void> {
  const { world, component } = origin;
  const span = world.tracer.begin({
    parentId: origin.spanId,
    name: `${component.id} ${name}`,
    kind: 'consumer',
    component: component.id,
  });
  yield* process({ ...origin, spanId: span.spanId });
  span.end(result?.());
}

/** A share of an assumed time, with its random variation: an integer of microseconds, at least 1. */
export function duration(
  { model, random }: World,
  assumption: string,
  [part, of]: Share = [1, 1],
): Micros {
  const time = Math.floor((assumed(model, assumption) * part) / of);
  const spread = Math.floor((time * assumed(model, 'time-variation')) / 100);
  return Math.max(1, time - spread + random.below(2 * spread + 1));
}
