import { useCallback, useMemo, useRef, useState } from 'react';
import { translate } from '@docusaurus/Translate';

import type { FlowData } from '../data';
import { idle, isMoving, type PlayerState } from '../player';
import { type Scene, viewOf } from '../view';
import { usePlayer } from './use-player';
import { useScene } from './use-scene';
import { useShortcuts } from './use-shortcuts';

/**
 * A scenario with the state of its player, and the props of the elements that every player consists of.
 * @param startOf the state before the reader does anything: by default, the whole scenario is shown
 */
export function usePlayback(flow: FlowData, startOf: (scene: Scene) => PlayerState = () => idle) {
  const scene = useScene(flow);
  const [speed, setSpeed] = useState(1);
  const start = useMemo(() => startOf(scene), [startOf, scene]);
  const { state, clock, dispatch, isStill } = usePlayer(scene, speed, start);
  const ref = useRef<HTMLDivElement>(null);
  useShortcuts(ref, isMoving(state), dispatch);

  // What is posed does not move.
  const isFixed = isStill || state.mode === 'posed';
  const view = useMemo(() => viewOf(scene, state, isFixed), [scene, state, isFixed]);
  const { step } = view;
  const title = translate(
    {
      id: 'flow.diagram',
      message: 'Diagram of the platform with the way of a request. Scenario: {title}',
      description: 'Text alternative of the diagram; the steps stand below it in words',
    },
    { title: flow.title.text },
  );
  return {
    scene,
    state,
    dispatch,
    step,
    go: useCallback((target: number) => dispatch({ type: 'go', step: target }), [dispatch]),
    /** Of the element around the player: the keys work while it has the focus. */
    group: {
      // The messages are there before the first press.
      onPointerEnter: fetchTraffic,
      onFocus: fetchTraffic,
      ref,
      role: 'group',
      'aria-label': translate({
        id: 'flow.player',
        message: 'Player',
        description: 'Name of the group of the controls, the diagram and the steps',
      }),
    } as const,
    controls: {
      scene,
      clock,
      step,
      isMoving: isMoving(state),
      speed,
      onSpeed: setSpeed,
      dispatch,
    },
    diagram: {
      environment: flow.environment,
      refusal: flow.refusal,
      view,
      clock: state.mode === 'posed' ? undefined : clock,
      title,
    },
  };
}

const fetchTraffic = (): void => void import('./Diagram/Traffic');
