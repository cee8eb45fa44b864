import {
  type Dispatch,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

import type { Micros } from '../../platform';
import { type Millis, timeAt } from '../pacing';
import {
  idle,
  isMoving,
  type PlayerAction,
  playerReducer,
  type PlayerState,
  positionOf,
} from '../player';
import { type Scene, turnsOf, turnAt } from '../view';

/** The exact moment on screen, for the few things that move with every frame. */
export interface Clock {
  readonly position: () => Millis;
  /** The same as a time of the trace. */
  readonly time: () => Micros;
  /** @returns what ends it */
  readonly subscribe: (onFrame: () => void) => () => void;
}

export interface PlayerHandle {
  /** While the player moves, as it was when something last began or ended. */
  readonly state: PlayerState;
  readonly clock: Clock;
  readonly dispatch: Dispatch<PlayerAction>;
  /** Whether a step is a highlight rather than a journey: the reader prefers reduced motion. */
  readonly isStill: boolean;
}

/** A frame that comes later than this was held up, by a hidden tab or a busy page: time stood still. */
const longestFrame = 100;

/**
 * Plays a scenario: maps the clock on the wall to the clock of the player, frame by frame. Most frames
 * only move what is on its way, which follows the clock; the rest of the page is drawn anew when something
 * begins or ends.
 * @param speed 1 is the speed at which each step can be read
 */
export function usePlayer(scene: Scene, speed: number): PlayerHandle {
  const { pacing } = scene;
  const turns = useMemo(() => turnsOf(scene), [scene]);
  const isStill = useReducedMotion();
  const [state, show] = useState(idle);
  const exact = useRef(idle);
  const listeners = useRef(new Set<() => void>());
  const isRunning = isMoving(state);

  const clock = useMemo(
    (): Clock => ({
      position: () => positionOf(exact.current),
      time: () => timeAt(pacing, positionOf(exact.current)),
      subscribe: (onFrame) => {
        listeners.current.add(onFrame);
        return () => listeners.current.delete(onFrame);
      },
    }),
    [pacing],
  );

  const dispatch = useCallback(
    (action: PlayerAction) => {
      const before = exact.current;
      const next = playerReducer(pacing, isStill)(before, action);
      exact.current = next;
      const hasTurned = turnAt(turns, positionOf(before)) !== turnAt(turns, positionOf(next));
      if (action.type !== 'tick' || before.mode !== next.mode || hasTurned) show(next);
      for (const listener of listeners.current) listener();
    },
    [pacing, turns, isStill],
  );

  useEffect(() => {
    if (!isRunning) return;
    let last: number | undefined;
    function onFrame(now: number): void {
      const elapsed = Math.min(now - (last ?? now), longestFrame) * speed;
      last = now;
      frame = requestAnimationFrame(onFrame);
      dispatch({ type: 'tick', elapsed });
    }
    let frame = requestAnimationFrame(onFrame);
    return () => cancelAnimationFrame(frame);
  }, [isRunning, speed, dispatch]);

  return { state, clock, dispatch, isStill };
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
