import { useCallback, useMemo, type ReactNode } from 'react';
import families from '@generated/explorer/default/families.json';
import platform from '@generated/explorer/default/platform.json';
import successors from '@generated/explorer/default/successors.json';

import type { ScenarioPage } from '../../data';
import type { Answer } from '../../live/engine';
import AssumptionNote from '../../Flow/AssumptionNote';
import Caption from '../../Flow/Caption';
import Controls from '../../Flow/Controls';
import { usePlayback } from '../../Flow/use-playback';
import { selectableIds } from '../../family';
import { isMoving } from '../../player';
import { type Moment, momentAt, screenTimeOf } from '../../pacing';
import Astray from '../Astray';
import Canvas from '../Canvas';
import Faces from '../Faces';
import Share from '../Share';
import { type Kept, usePlace } from '../use-place';
import Anchors from './Anchors';

import styles from './styles.module.css';

interface Props {
  readonly page: ScenarioPage;
  /** How the scenario is played, if different from its page: included in every link. */
  readonly kept?: Kept | undefined;
  /** Whether another variant is still loading. */
  readonly isHeld?: boolean;
  /** Makes the files of a trace that was run in the page; those of the build are beside the page. */
  readonly file?: Answer['file'] | undefined;
}

/** A scenario with all views of its trace: the diagram, the steps, the sequence, the messages. */
export default function Theatre({ page, kept, isHeld, file }: Props): ReactNode {
  const { flow } = page;
  const { scene, state, dispatch, step, go, group, controls, diagram } = usePlayback(flow);
  const layouts = flow.layouts ?? platform;
  const room = useMemo(
    () => ({
      steps: scene.story.map(({ at }, i) => ({
        from: at,
        to: scene.story[i + 1]?.at ?? scene.trace.end,
      })),
      parts: selectableIds(layouts, families),
      successors,
    }),
    [scene, layouts],
  );
  const place = usePlace({
    room,
    moment:
      state.mode === 'idle' || state.mode === 'posed'
        ? undefined
        : momentAt(scene.pacing, state.at),
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
  // A composed request contains its own integration.
  const isScenario = kept?.request === undefined;
  return (
    <div className={styles.theatre} {...group}>
      <div className={styles.stage}>
        <Controls {...controls} />
        <Caption flow={flow} scene={scene} step={step} />
        <Astray fields={place.astray} {...(isScenario && { variants: page.variants })} />
        <Canvas
          layouts={layouts}
          trace={flow.trace}
          {...diagram}
          selected={place.part}
          onSelect={place.selectPart}
          lens={place.lens}
          onLens={place.chooseLens}
        />
        <p className={styles.note}>
          <AssumptionNote refusal={flow.refusal} />
        </p>
        <Share id={flow.id} fragment={place.fragment} file={file} />
      </div>
      <Faces flow={flow} scene={scene} step={step} onGo={go} />
      <Anchors steps={scene.story.length} />
    </div>
  );
}
