import {
  type Dispatch,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

import type { Millis, Pacing } from '../pacing';
import {
  idle,
  isMoving,
  type PlayerAction,
  playerReducer,
  type PlayerState,
  positionOf,
} from '../player';
import { type Scene, turnsOf, turnAt } from '../view';

/** The exact moment on screen, for the few things that move all the time. */
export interface Clock {
  readonly pacing: Pacing;
  readonly position: () => Millis;
  /** How fast it runs: 1 is the speed at which each step can be read, 0 stands still. */
  readonly rate: () => number;
  /** @returns what ends it */
  readonly subscribe: (onTick: () => void) => () => void;
}

export interface PlayerHandle {
  /** While the player moves, as it was when something last began or ended. */
  readonly state: PlayerState;
  readonly clock: Clock;
  readonly dispatch: Dispatch<PlayerAction>;
  /** Whether a step is a highlight rather than a journey: the reader prefers reduced motion. */
  readonly isStill: boolean;
}

/** Milliseconds between two ticks: nobody sees a slider move more often. */
const pause = 150;

/** A tick that comes later than this was held up by a busy page: time stood still. */
const longestPause = 500;

/**
 * Plays a scenario: maps the clock on the wall to the clock of the player. What is on its way moves by
 * itself and is only held to the clock; the rest of the page is drawn anew when something begins or ends.
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
      pacing,
      position: () => positionOf(exact.current),
      rate: () => (isMoving(exact.current) ? speed : 0),
      subscribe: (onTick) => {
        listeners.current.add(onTick);
        return () => listeners.current.delete(onTick);
      },
    }),
    [pacing, speed],
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
    let last = performance.now();
    function tick(): void {
      const now = performance.now();
      // In a hidden tab, time stands still.
      const elapsed = document.hidden ? 0 : Math.min(now - last, longestPause) * speed;
      last = now;
      dispatch({ type: 'tick', elapsed });
      timer = wait();
    }
    const wait = () => window.setTimeout(tick, pauseAt(turns, positionOf(exact.current), speed));
    let timer = wait();
    return () => window.clearTimeout(timer);
  }, [isRunning, turns, speed, dispatch]);

  return { state, clock, dispatch, isStill };
}

/** How long to wait for the next thing that can be seen to change. */
function pauseAt(turns: readonly Millis[], position: Millis, speed: number): number {
  const next = turns.find((turn) => turn > position) ?? Infinity;
  return Math.min(pause, (next - position) / speed);
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
