import { type Millis, type Pacing, restOf, stepAt } from './pacing';

/**
 * The states of a player. `idle` shows the whole scenario, and `posed` one moment of it, before anything is played;
 * `playing` runs to its end; `stepping` plays one step and stops; `paused` is stopped at a moment.
 */
export type PlayerState =
  | { readonly mode: 'idle' }
  | { readonly mode: 'posed'; readonly at: Millis }
  | { readonly mode: 'playing'; readonly at: Millis }
  | { readonly mode: 'stepping'; readonly at: Millis; readonly step: number }
  | { readonly mode: 'paused'; readonly at: Millis };

export type PlayerAction =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'restart' }
  | { readonly type: 'forward' }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly step: number }
  | { readonly type: 'seek'; readonly at: Millis }
  /** Time has passed: milliseconds at the chosen speed. */
  | { readonly type: 'tick'; readonly elapsed: Millis };

export const idle: PlayerState = { mode: 'idle' };

/** The current time of a player; the start while it is idle. */
export function positionOf(state: PlayerState): Millis {
  return state.mode === 'idle' ? 0 : state.at;
}

export function isMoving(
  state: PlayerState,
): state is Extract<PlayerState, { readonly mode: 'playing' | 'stepping' }> {
  return state.mode === 'playing' || state.mode === 'stepping';
}

/**
 * The reducer of a player.
 * @param isStill whether steps are highlighted instead of animated (reduced motion)
 * @param start the state to which the player returns
 * @example playerReducer(pacing, false)(idle, { type: 'play' }) // => { mode: 'playing', at: 0 }
 */
export function playerReducer(pacing: Pacing, isStill: boolean, start: PlayerState = idle) {
  const last = pacing.starts.length - 1;

  function go(step: number): PlayerState {
    const target = Math.min(Math.max(step, 0), last);
    if (isStill) return { mode: 'paused', at: restOf(pacing, target) };
    return { mode: 'stepping', at: pacing.starts[target] ?? 0, step: target };
  }

  function tick(state: PlayerState, elapsed: Millis): PlayerState {
    if (!isMoving(state)) return state;
    const until = state.mode === 'playing' ? pacing.end : restOf(pacing, state.step);
    const at = state.at + elapsed;
    return at < until ? { ...state, at } : { mode: 'paused', at: until };
  }

  return (state: PlayerState, action: PlayerAction): PlayerState => {
    const at = positionOf(state);
    switch (action.type) {
      case 'play':
        return { mode: 'playing', at: state.mode !== 'posed' && at < pacing.end ? at : 0 };
      case 'pause':
        return isMoving(state) ? { mode: 'paused', at } : state;
      case 'restart':
        return start;
      case 'forward':
      case 'back': {
        const by = action.type === 'forward' ? 1 : -1;
        return go(state.mode === 'idle' ? 0 : stepAt(pacing, at) + by);
      }
      case 'go':
        return go(action.step);
      case 'seek':
        return { mode: 'paused', at: Math.min(Math.max(action.at, 0), pacing.end) };
      case 'tick':
        return tick(state, action.elapsed);
    }
  };
}
