import type { Micros } from './trace';
import type { Process } from './world';

/** Something that is tried until it succeeds. */
export interface Attempts<Result> {
  /** One for each attempt after the first, counted from the failure before. */
  readonly waits: readonly Micros[];
  /** @param number from 1 */
  readonly attempt: (number: number) => Process<Result>;
  readonly hasFailed: (result: Result) => boolean;
  /** Lets a wait pass. @param next the number of the attempt after it, from 2 */
  readonly pause: (time: Micros, next: number) => Process<void>;
}

/**
 * Tries until an attempt succeeds or the last one has failed.
 * @returns the result of the last attempt
 * @example yield* retry({ waits: [5 * SECOND], attempt, hasFailed, pause })
 */
export function* retry<Result>({
  waits,
  attempt,
  hasFailed,
  pause,
}: Attempts<Result>): Process<Result> {
  let result = yield* attempt(1);
  for (const [index, time] of waits.entries()) {
    if (!hasFailed(result)) break;
    yield* pause(time, index + 2);
    result = yield* attempt(index + 2);
  }
  return result;
}
