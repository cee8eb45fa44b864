import { SECOND } from '../kernel/time';
import type { Micros } from '../kernel/trace';
import { assumed } from '../kernel/lookup';
import type { EngineModel, World } from '../kernel/world';

/** The day of every request: that of the examples in the OpenAPI documents. */
const DAY = Date.UTC(2026, 2, 18);
const SECONDS_A_DAY = 86_400;

/** The time at which a client sends its request, as the API writes dates: `2026-03-18T14:30:00Z`. */
export const requestTime = (model: EngineModel): string => timeAt(assumed(model, 'time-of-day'));

/** The same time in nanoseconds since 1970, as OpenTelemetry writes times. */
export const requestNanos = (model: EngineModel): bigint =>
  BigInt(DAY / 1000 + assumed(model, 'time-of-day')) * 1_000_000_000n;

/** The time of this moment of a trace, or of one after a wait, as the API writes dates. */
export const currentTime = (world: World, wait: Micros = 0): string =>
  timeAt(secondsNow(world, wait));

/** The time of this moment of a trace in Unix seconds. */
export const unixTime = (world: World): number => DAY / 1000 + secondsNow(world);

/** The next 00:00 UTC after the request, or one some days later. */
export const nextMidnight = (days = 0): string => timeAt((1 + days) * SECONDS_A_DAY);

export const secondsToMidnight = (model: EngineModel): number =>
  SECONDS_A_DAY - assumed(model, 'time-of-day');

/** Whole seconds since the midnight before the request. */
const secondsNow = ({ model, tracer }: World, wait: Micros = 0): number =>
  assumed(model, 'time-of-day') + Math.floor((tracer.now() + wait) / SECOND);

const timeAt = (seconds: number): string =>
  new Date(DAY + seconds * 1000).toISOString().replace('.000Z', 'Z');
