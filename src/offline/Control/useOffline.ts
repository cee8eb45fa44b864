import { useEffect, useState } from 'react';

import { keepOnDevice, keptOnDevice, removeFromDevice, sizes } from '../device';
import type { Answer, Sizes } from '../protocol';

export type Offline =
  /** Not known yet; switched off for the whole site; rejected by this browser. */
  | { readonly status: 'unknown' | 'unavailable' | 'refused' }
  | { readonly status: 'nothing' | 'guide' | 'whole' | 'failed'; readonly sizes: Sizes }
  | { readonly status: 'keeping'; readonly sizes: Sizes; readonly part: number };

type Actions = { readonly keep: () => void; readonly remove: () => void };

/** The state of the saved copy on this device, and the actions that change it. */
export function useOffline(): readonly [Offline, Actions] {
  const [state, setState] = useState<Offline>({ status: 'unknown' });
  const refused = () => setState({ status: 'refused' });

  useEffect(() => {
    void look().then(setState, refused);
  }, []);

  const known = 'sizes' in state ? state.sizes : undefined;
  if (known === undefined) return [state, { keep: refused, remove: refused }];

  const keep = () => {
    setState({ status: 'keeping', sizes: known, part: 0 });
    keepOnDevice((answer) => setState(stateAfter(answer, known))).catch(refused);
  };
  const remove = () => {
    removeFromDevice().then(() => setState({ status: 'nothing', sizes: known }), refused);
  };
  return [state, { keep, remove }];
}

async function look(): Promise<Offline> {
  const known = await sizes();
  if (known === undefined) return { status: 'unavailable' };
  const answer = await keptOnDevice();
  if (answer === undefined || answer === 'failed') return { status: 'nothing', sizes: known };
  return { status: answer.kept === answer.of ? 'whole' : 'guide', sizes: known };
}

/** @example stateAfter({ kept: 1, of: 4 }, sizes) // => { status: 'keeping', part: 0.25, sizes } */
function stateAfter(answer: Answer, known: Sizes): Offline {
  if (answer === 'failed') return { status: 'failed', sizes: known };
  const { kept, of } = answer;
  if (kept === of) return { status: 'whole', sizes: known };
  return { status: 'keeping', sizes: known, part: kept / of };
}
