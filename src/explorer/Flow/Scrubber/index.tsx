import { type Dispatch, type ReactNode, useEffect, useRef } from 'react';
import { translate } from '@docusaurus/Translate';

import { timeAt } from '../../pacing';
import type { PlayerAction } from '../../player';
import { plainText } from '../../sentence';
import type { Clock } from '../use-player';
import { type TellingScene, useFormats } from '../use-scene';
import Marks from './Marks';

import styles from './styles.module.css';

interface Props {
  readonly scene: TellingScene;
  readonly clock: Clock;
  readonly step: number | undefined;
  readonly dispatch: Dispatch<PlayerAction>;
}

/** Selects any moment of the scenario, above a line with a mark at the start of each step. */
export default function Scrubber({ scene, clock, step, dispatch }: Props): ReactNode {
  const { pacing, sentences, story, trace } = scene;
  const { moment } = useFormats();
  const sentence = sentences[step ?? 0];
  const range = useRef<HTMLInputElement>(null);

  useEffect(() => {
    return clock.subscribe(() => {
      if (range.current) range.current.value = String(Math.round(clock.position()));
    });
  }, [clock]);

  return (
    <div className={styles.scrubber}>
      <input
        ref={range}
        type="range"
        className={styles.range}
        min={0}
        max={pacing.end}
        value={Math.round(clock.position())}
        aria-label={translate({
          id: 'flow.position',
          message: 'Moment',
          description: 'Name of the slider that leads to any moment of a scenario',
        })}
        aria-valuetext={translate(
          {
            id: 'flow.position.step',
            message: 'Step {step} of {count}, {moment}: {sentence}',
            description:
              'Value of the slider: the step on screen, how long after the request it is, such as “2 h 5 min” or “day 2”, and its sentence',
          },
          {
            step: (step ?? 0) + 1,
            count: story.length,
            moment: moment(timeAt(pacing, clock.position())),
            sentence: sentence ? plainText(sentence) : '',
          },
        )}
        onChange={(event) => dispatch({ type: 'seek', at: Number(event.target.value) })}
      />
      <Marks pacing={pacing} trace={trace} />
    </div>
  );
}
