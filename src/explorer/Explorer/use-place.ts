import { useCallback, useEffect, useRef, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';

import {
  astrayFields,
  type FieldName,
  fragmentOf,
  nearestPlace,
  parsePlace,
  type Place,
  type Room,
} from '../fragment';
import type { Lens } from '../lens';
import type { Moment } from '../pacing';

interface Presented {
  readonly room: Room;
  /** The current moment; undefined while the whole scenario is shown, or if the page plays nothing. */
  readonly moment?: Moment | undefined;
  readonly isMoving?: boolean;
  /** The other contents of a link, given by the page. */
  readonly kept?: Kept;
  /** Whether the content that the link leads to is still loading. */
  readonly isHeld?: boolean;
  /** Called when a link leads to a moment, or to the whole scenario. */
  readonly onArrive?: (moment: Moment | undefined) => void;
}

type Found = ReturnType<typeof nearestPlace>;
/** What a reader selects in addition to the moment. */
type Choice = { readonly [Name in 'part' | 'lens']?: Found[Name] | undefined };
/** How the current scenario is played. */
export type Kept = Pick<Place, 'connector' | 'request'>;
const nothing: Kept = {};

interface PlaceHandle extends Choice {
  /** These two functions never change. */
  readonly selectPart: (id: string | undefined) => void;
  readonly chooseLens: (lens: Lens | undefined) => void;
  /** The fragment of a link to the current view. */
  readonly fragment: string;
  /** The fields of the link that ask for something that does not exist; the nearest match is shown instead. */
  readonly astray: readonly Missing[];
}

/** What a link asks for and no longer exists: a field of its fragment, or its scenario. */
export type Missing = FieldName | 'scenario';

/** The state of the browser's history after the address of a scenario that no longer exists. */
export const movedState = { isMoved: true } as const;
const isMoved = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'isMoved' in state;

/** Milliseconds. Every address change re-renders the site, and some browsers block a hundred changes in 30 seconds. */
const pause = 150;

/**
 * Keeps the current view in the fragment of the address, so that a link leads back to it. The fragment is read
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
  const [astray, setAstray] = useState<readonly Missing[]>([]);
  const written = useRef<string>(undefined);
  const fragment = fragmentOf({ ...moment, ...choice, ...kept });

  useEffect(() => {
    if (isHeld) return;
    if (hash !== written.current) {
      // After a link within the site, no element has the fragment's id, so the page stays scrolled as the last one was.
      const isFromLink = written.current === undefined && history.action === 'PUSH';
      written.current = hash;
      const { step, t, ...chosen } = nearestPlace(parsePlace(hash), room);
      setAstray([
        ...(isMoved(history.location.state) ? (['scenario'] as const) : []),
        ...astrayFields(hash, { step, t, ...chosen, ...kept }),
      ]);
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
    setAstray([]);
    setChoice((now) => ({ ...now, ...change }));
  }, []);
  const selectPart = useCallback((part?: string) => choose({ part }), [choose]);
  const chooseLens = useCallback((lens?: Lens) => choose({ lens }), [choose]);
  return { ...choice, fragment, astray, selectPart, chooseLens };
}

const isEmpty = (place: Place): boolean => Object.keys(place).length === 0;
