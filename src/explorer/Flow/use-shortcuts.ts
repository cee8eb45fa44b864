import { type RefObject, useEffect } from 'react';

import type { PlayerAction } from '../player';

/** The action of a key in a player; undefined if the focused control needs the key itself. */
function shortcut(key: string, target: Element, isMoving: boolean): PlayerAction | undefined {
  const toggle: PlayerAction = { type: isMoving ? 'pause' : 'play' };
  switch (key) {
    case 'k':
      return target.matches('select') ? undefined : toggle;
    case ' ':
      return target.matches('button, summary, a, select, [role="button"]') ? undefined : toggle;
    case 'ArrowRight':
    case 'ArrowLeft': {
      if (target.matches('select, pre, [type="radio"], [role="button"]')) return undefined;
      return { type: key === 'ArrowRight' ? 'forward' : 'back' };
    }
    default:
      return undefined;
  }
}

/** Shortcuts work only while the focus is inside the player. */
export function useShortcuts(
  player: RefObject<HTMLElement | null>,
  isMoving: boolean,
  dispatch: (action: PlayerAction) => void,
): void {
  useEffect(() => {
    const element = player.current;
    function onKeyDown(event: KeyboardEvent): void {
      const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
      if (!isPlain || !(event.target instanceof Element)) return;
      const action = shortcut(event.key, event.target, isMoving);
      if (!action) return;
      event.preventDefault();
      dispatch(action);
    }
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [player, isMoving, dispatch]);
}
