import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import families from '@generated/explorer/default/families.json';
import platform from '@generated/explorer/default/platform.json';

import type { ScenarioPage } from '../../data';
import type { Answer } from '../../live/engine';
import Caption from '../../Flow/Caption';
import Controls from '../../Flow/Controls';
import { usePlayer } from '../../Flow/use-player';
import { useScene } from '../../Flow/use-scene';
import { useShortcuts } from '../../Flow/use-shortcuts';
import { partsOf } from '../../family';
import { fragmentOf } from '../../fragment';
import { isMoving } from '../../player';
import { type Moment, momentAt, screenTimeOf } from '../../pacing';
import { viewOf } from '../../view';
import Canvas from '../Canvas';
import Faces from '../Faces';
import Share from '../Share';
import { type Kept, usePlace } from '../use-place';

import styles from './styles.module.css';

interface Props {
  readonly page: ScenarioPage;
  /** How it is played, where that is not as its page is made: a part of every link. */
  readonly kept?: Kept | undefined;
  /** Whether another way of playing it is on its way. */
  readonly isHeld?: boolean;
  /** The files of a trace that the page has made itself; those of the build stand beside the page. */
  readonly file?: Answer['file'] | undefined;
}

/** A scenario with every face of its trace: the diagram, the steps, the sequence, the messages. */
export default function Theatre({ page, kept, isHeld, file }: Props): ReactNode {
  const { flow } = page;
  const scene = useScene(flow);
  const [speed, setSpeed] = useState(1);
  const { state, clock, dispatch, isStill } = usePlayer(scene, speed);
  const player = useRef<HTMLDivElement>(null);
  useShortcuts(player, isMoving(state), dispatch);

  const layouts = flow.layouts ?? platform;
  const view = viewOf(scene, state, isStill);
  const { step } = view;
  const room = useMemo(
    () => ({
      steps: scene.story.map(({ at }, i) => ({
        from: at,
        to: scene.story[i + 1]?.at ?? scene.trace.end,
      })),
      parts: partsOf(layouts, families),
    }),
    [scene, layouts],
  );
  const { collectAnchor } = useBrokenLinks();
  // Pages about security lead to the step at which a control refuses.
  scene.story.forEach((_, i) =>
    collectAnchor(fragmentOf({ step: i + 1, lens: 'security' }).slice(1)),
  );
  const place = usePlace({
    room,
    moment: state.mode === 'idle' ? undefined : momentAt(scene.pacing, state.at),
    isMoving: isMoving(state),
    ...(kept && { kept }),
    ...(isHeld && { isHeld }),
    onArrive: useCallback(
      (moment: Moment | undefined) =>
        dispatch(
          moment ? { type: 'seek', at: screenTimeOf(scene.pacing, moment) } : { type: 'restart' },
        ),
      [scene, dispatch],
    ),
  });
  const go = useCallback((target: number) => dispatch({ type: 'go', step: target }), [dispatch]);
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
      className={styles.theatre}
      role="group"
      aria-label={translate({
        id: 'flow.player',
        message: 'Player',
        description: 'Name of the group of the controls, the diagram and the steps',
      })}>
      <div className={styles.stage}>
        <Controls
          scene={scene}
          clock={clock}
          step={step}
          isMoving={isMoving(state)}
          speed={speed}
          onSpeed={setSpeed}
          dispatch={dispatch}
        />
        <Caption flow={flow} scene={scene} step={step} />
        {place.isAstray && (
          <p className={styles.notice} role="status">
            <Translate
              id="explorer.astray"
              description="Shown where a link leads to a step or a part that a scenario does not have">
              The link leads to something that this scenario does not have. The nearest is shown.
            </Translate>
          </p>
        )}
        <Canvas
          layouts={layouts}
          {...shown}
          selected={place.part}
          onSelect={place.selectPart}
          lens={place.lens}
          onLens={place.chooseLens}
        />
        <p className={styles.note}>
          <Translate
            id="flow.assumption"
            description="Under the figure of a scenario; {link} leads to the list of assumptions"
            values={{
              link: (
                <Link to="/about#assumptions-of-the-model">
                  <Translate
                    id="flow.assumption.link"
                    description="The link in the sentence about assumed durations">
                    assumptions
                  </Translate>
                </Link>
              ),
            }}>
            {'A simulation of one request. Its durations are {link}, not measurements.'}
          </Translate>
        </p>
        <Share id={flow.id} fragment={place.fragment} file={file} />
      </div>
      <Faces page={page} scene={scene} step={step} onGo={go} />
    </div>
  );
}
