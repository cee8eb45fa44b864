import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import figure from '@generated/flows/default/figure.json';

import type { FlowData } from '../../data';
import type { LensKit } from '../../Lens/kit';
import type { Lens } from '../../lens';
import { isMoving } from '../../player';
import { messageOf, viewOf } from '../../view';
import Caption from '../Caption';
import Controls from '../Controls';
import Diagram from '../Diagram';
import HttpMessage from '../HttpMessage';
import Steps from '../Steps';
import { usePlayer } from '../use-player';
import { useScene } from '../use-scene';
import { useShortcuts } from '../use-shortcuts';

import styles from './styles.module.css';

interface Props {
  readonly flow: FlowData;
  readonly lens: Lens | undefined;
  readonly kit: LensKit | undefined;
}

/** One scenario with everything that plays it. Nothing moves until the reader says so. */
export default function Player({ flow, lens, kit }: Props): ReactNode {
  const scene = useScene(flow);
  const [speed, setSpeed] = useState(1);
  const { state, clock, dispatch, isStill } = usePlayer(scene, speed);
  const player = useRef<HTMLDivElement>(null);
  useShortcuts(player, isMoving(state), dispatch);
  const heading = useId();

  const layouts = flow.layouts ?? figure;
  const view = viewOf(scene, state, isStill);
  const message = messageOf(scene, view.step ?? 0);
  const go = useCallback((step: number) => dispatch({ type: 'go', step }), [dispatch]);
  const title = translate(
    {
      id: 'flow.diagram',
      message: 'Diagram of the platform with the way of a request. Scenario: {title}',
      description: 'Text alternative of the diagram; the steps stand below it in words',
    },
    { title: flow.title.text },
  );
  const shown = { environment: flow.environment, refusal: flow.refusal, view, clock, title };
  return (
    <div
      ref={player}
      role="group"
      aria-label={translate({
        id: 'flow.player',
        message: 'Player',
        description: 'Name of the group of the controls, the diagram and the steps',
      })}>
      <Controls
        scene={scene}
        clock={clock}
        step={view.step}
        isMoving={isMoving(state)}
        speed={speed}
        onSpeed={setSpeed}
        dispatch={dispatch}
      />
      <Caption flow={flow} scene={scene} step={view.step} />
      <div className={styles.canvas}>
        {[layouts.wide, layouts.narrow].map((layout) => (
          <Diagram
            key={layout.orientation}
            {...shown}
            layout={kit?.framed(layout, lens) ?? layout}
            lens={kit?.drawingOf(lens, kit.framed(layout, lens), flow.environment)}
          />
        ))}
        {kit && lens && <kit.Legend lens={lens} />}
      </div>
      <div className={styles.words}>
        <div>
          <p id={heading} className={styles.heading}>
            <Translate id="flow.steps" description="Heading of the list of steps">
              Steps
            </Translate>
          </p>
          <Steps
            names={flow.names}
            trace={scene.trace}
            story={scene.story}
            sentences={scene.sentences}
            labelledBy={heading}
            current={view.step}
            onGo={go}
          />
        </div>
        <div className={styles.message}>
          {message && <HttpMessage message={message} names={flow.names} />}
        </div>
      </div>
    </div>
  );
}
