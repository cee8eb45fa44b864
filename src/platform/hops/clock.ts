import { assumed, type EngineModel } from '../kernel/world';

/** The day of every request: that of the examples in the OpenAPI documents. */
const DAY = Date.UTC(2026, 2, 18);
const SECONDS_A_DAY = 86_400;

/** The time at which a client sends its request, as the API writes dates: `2026-03-18T14:30:00Z`. */
export const requestTime = (model: EngineModel): string => timeAt(assumed(model, 'time-of-day'));

/** The next 00:00 UTC. */
export const nextMidnight = (): string => timeAt(SECONDS_A_DAY);

export const secondsToMidnight = (model: EngineModel): number =>
  SECONDS_A_DAY - assumed(model, 'time-of-day');

const timeAt = (seconds: number): string =>
  new Date(DAY + seconds * 1000).toISOString().replace('.000Z', 'Z');
