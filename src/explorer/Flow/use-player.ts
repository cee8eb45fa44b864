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
  isMoving,
  type PlayerAction,
  playerReducer,
  type PlayerState,
  positionOf,
} from '../player';
import { type Scene, turnsOf, turnAt } from '../view';

/** The exact current moment, for the few elements that move continuously. */
export interface Clock {
  readonly pacing: Pacing;
  readonly position: () => Millis;
  /** How fast it runs: 1 is the speed at which each step can be read, 0 is stopped. */
  readonly rate: () => number;
  /** @returns a function that unsubscribes */
  readonly subscribe: (onTick: () => void) => () => void;
}

export interface PlayerHandle {
  /** While the player moves, the state at the last change of the view. */
  readonly state: PlayerState;
  readonly clock: Clock;
  readonly dispatch: Dispatch<PlayerAction>;
  /** Whether steps are highlighted instead of animated: the reader prefers reduced motion. */
  readonly isStill: boolean;
}

/** Milliseconds between two ticks: a slider that moves more often looks no smoother. */
const pause = 150;

/** A tick later than this was delayed by a busy page: the rest of the delay is ignored. */
const longestPause = 500;

/**
 * Plays a scenario: maps wall-clock time to the clock of the player. Messages are animated by the browser and only
 * synchronized with the clock; the rest of the page is rendered again when something begins or ends.
 * @param speed 1 is the speed at which each step can be read
 * @param start the state before the reader does anything
 */
export function usePlayer(scene: Scene, speed: number, start: PlayerState): PlayerHandle {
  const { pacing } = scene;
  const turns = useMemo(() => turnsOf(scene), [scene]);
  const isStill = useReducedMotion();
  const [state, show] = useState(start);
  const exact = useRef(start);
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
      const next = playerReducer(pacing, isStill, start)(before, action);
      exact.current = next;
      const hasTurned = turnAt(turns, positionOf(before)) !== turnAt(turns, positionOf(next));
      if (action.type !== 'tick' || before.mode !== next.mode || hasTurned) show(next);
      for (const listener of listeners.current) listener();
    },
    [pacing, turns, isStill, start],
  );

  useEffect(() => {
    if (!isRunning) return;
    let last = performance.now();
    function tick(): void {
      const now = performance.now();
      // Time does not pass in a hidden tab.
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

/** How long to wait for the next visible change. */
function pauseAt(turns: readonly Millis[], position: Millis, speed: number): number {
  const next = turns.find((turn) => turn > position) ?? Infinity;
  return Math.min(pause, (next - position) / speed);
}

let media: MediaQueryList | undefined;

/** Made once: a browser has to bring all styles up to date for each new list, and the player reads it whenever it renders. */
const reducedMotion = () => (media ??= window.matchMedia('(prefers-reduced-motion: reduce)'));

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      reducedMotion().addEventListener('change', onChange);
      return () => reducedMotion().removeEventListener('change', onChange);
    },
    () => reducedMotion().matches,
    () => false,
  );
}
