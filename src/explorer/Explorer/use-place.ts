import { useCallback, useEffect, useRef, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';

import { fragmentOf, isAstray, nearestPlace, parsePlace, type Place, type Room } from '../fragment';
import type { Lens } from '../lens';
import type { Moment } from '../pacing';

interface Presented {
  readonly room: Room;
  /** The moment on screen; nothing while the whole is shown, or where nothing plays. */
  readonly moment?: Moment | undefined;
  readonly isMoving?: boolean;
  /** What else a link holds, given by the page. */
  readonly kept?: Kept;
  /** Whether what the link leads to is still on its way. */
  readonly isHeld?: boolean;
  /** A link has led to a moment; without one, to the whole. */
  readonly onArrive?: (moment: Moment | undefined) => void;
}

type Found = ReturnType<typeof nearestPlace>;
/** What a reader chooses beside the moment. */
type Choice = { readonly [Name in 'part' | 'lens']?: Found[Name] | undefined };
/** How the scenario on screen is played. */
export type Kept = Pick<Place, 'connector' | 'environment' | 'request'>;
const nothing: Kept = {};

interface PlaceHandle extends Choice {
  /** These two are the same as long as the page is open. */
  readonly selectPart: (id: string | undefined) => void;
  readonly chooseLens: (lens: Lens | undefined) => void;
  /** Of a link to what is on screen. */
  readonly fragment: string;
  /** Whether the link asks for what is not there; the nearest is shown instead. */
  readonly isAstray: boolean;
}

/** Milliseconds: the whole site is told of a new address, and some browsers refuse a hundred in half a minute. */
const pause = 150;

/**
 * Keeps what is on screen in the fragment of the address, so that a link leads back to it: it is read
 * when the page opens, and written once nothing moves or changes.
 */
export function usePlace({
  room,
  moment,
  isMoving = false,
  kept = nothing,
  isHeld = false,
  onArrive,
}: Presented): PlaceHandle {
  const history = useHistory();
  const { hash } = useLocation();
  const [choice, setChoice] = useState<Choice>({});
  const [isLost, setLost] = useState(false);
  const written = useRef<string>(undefined);
  const fragment = fragmentOf({ ...moment, ...choice, ...kept });

  useEffect(() => {
    if (isHeld) return;
    if (hash !== written.current) {
      // A link within the site leaves the page where the last one was: no element has the fragment's id.
      const isFromLink = written.current === undefined && history.action === 'PUSH';
      written.current = hash;
      const { step, t, ...chosen } = nearestPlace(parsePlace(hash), room);
      setLost(isAstray(hash, { step, t, ...chosen, ...kept }));
      setChoice(chosen);
      if (isFromLink && !document.getElementById(hash.slice(1))) window.scrollTo(0, 0);
      if (step !== undefined)
        onArrive?.(step === 0 ? undefined : { step, ...(t !== undefined && { t }) });
      return;
    }
    const isNothing = fragment === fragmentOf({}) && isEmpty(parsePlace(hash));
    if (isMoving || isNothing || fragment === hash) return;
    const timer = window.setTimeout(() => {
      written.current = fragment;
      history.replace({ ...history.location, hash: fragment });
    }, pause);
    return () => window.clearTimeout(timer);
  }, [hash, fragment, isMoving, room, kept, isHeld, onArrive, history]);

  const choose = useCallback((change: Partial<Choice>) => {
    setLost(false);
    setChoice((now) => ({ ...now, ...change }));
  }, []);
  const selectPart = useCallback((part?: string) => choose({ part }), [choose]);
  const chooseLens = useCallback((lens?: Lens) => choose({ lens }), [choose]);
  return { ...choice, fragment, isAstray: isLost, selectPart, chooseLens };
}

const isEmpty = (place: Place): boolean => Object.keys(place).length === 0;
