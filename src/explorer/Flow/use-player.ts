import { type Dispatch, useEffect, useMemo, useReducer, useSyncExternalStore } from 'react';

import type { Pacing } from '../pacing';
import { idle, isMoving, type PlayerAction, playerReducer, type PlayerState } from '../player';

export interface PlayerHandle {
  readonly state: PlayerState;
  readonly dispatch: Dispatch<PlayerAction>;
  /** Whether a step is a highlight rather than a journey: the reader prefers reduced motion. */
  readonly isStill: boolean;
}

/** A frame that comes later than this was held up, by a hidden tab or a busy page: time stood still. */
const longestFrame = 100;

/** Plays a scenario: maps the clock on the wall to the clock of the player, frame by frame.
 * @param speed 1 is the speed at which each step can be read */
export function usePlayer(pacing: Pacing, speed: number): PlayerHandle {
  const isStill = useReducedMotion();
  const reducer = useMemo(() => playerReducer(pacing, isStill), [pacing, isStill]);
  const [state, dispatch] = useReducer(reducer, idle);
  const isRunning = isMoving(state);

  useEffect(() => {
    if (!isRunning) return;
    let last: number | undefined;
    function onFrame(now: number): void {
      const elapsed = Math.min(now - (last ?? now), longestFrame) * speed;
      last = now;
      dispatch({ type: 'tick', elapsed });
      frame = requestAnimationFrame(onFrame);
    }
    let frame = requestAnimationFrame(onFrame);
    return () => cancelAnimationFrame(frame);
  }, [isRunning, speed]);

  return { state, dispatch, isStill };
}

const query = '(prefers-reduced-motion: reduce)';

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
