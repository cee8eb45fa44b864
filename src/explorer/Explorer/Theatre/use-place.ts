import { type Dispatch, useEffect, useRef, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';

import { fragmentOf, nearestPlace, parsePlace, type Place } from '../../fragment';
import { type Pacing, restOf } from '../../pacing';
import type { PlayerAction, PlayerState } from '../../player';

interface Player {
  readonly pacing: Pacing;
  readonly state: PlayerState;
  readonly step: number | undefined;
  readonly dispatch: Dispatch<PlayerAction>;
  readonly parts: readonly string[];
}

interface PlaceHandle {
  readonly selected: string | undefined;
  readonly select: (part: string | undefined) => void;
  /** Whether the link asks for what is not there; the nearest is shown instead. */
  readonly isAstray: boolean;
}

/**
 * Keeps the moment in the fragment of the address, so that a link leads back to it: it is read when the
 * page opens, and written whenever the player rests.
 */
export function usePlace({ pacing, state, step, dispatch, parts }: Player): PlaceHandle {
  const history = useHistory();
  const { hash } = useLocation();
  const [{ selected, isAstray }, setPlace] = useState<Omit<PlaceHandle, 'select'>>({
    selected: undefined,
    isAstray: false,
  });
  const written = useRef<string>(undefined);
  const { mode } = state;

  useEffect(() => {
    const isMoving = mode === 'playing' || mode === 'stepping';
    if (hash !== written.current) {
      written.current = hash;
      const wanted = parsePlace(hash);
      const place = nearestPlace(wanted, pacing.starts.length, parts);
      const isThere = place.step === wanted.step && place.part === wanted.part;
      setPlace({ selected: place.part, isAstray: !isThere });
      if (place.step === 0) dispatch({ type: 'restart' });
      if (place.step) dispatch({ type: 'seek', at: restOf(pacing, place.step - 1) });
      return;
    }
    const place: Place = {
      step: step === undefined ? 0 : step + 1,
      ...(selected !== undefined && { part: selected }),
    };
    const isUntouched = mode === 'idle' && selected === undefined && hash === '';
    const fragment = fragmentOf(place);
    if (isMoving || isUntouched || fragment === hash) return;
    if (mode === 'idle' && Object.keys(parsePlace(hash)).length === 0 && selected === undefined)
      return;
    written.current = fragment;
    history.replace({ ...history.location, hash: fragment });
  }, [hash, mode, step, selected, pacing, parts, dispatch, history]);

  return {
    selected,
    isAstray,
    select: (part) => setPlace({ selected: part, isAstray: false }),
  };
}
