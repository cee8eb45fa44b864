import { type Dispatch, type ReactNode, useEffect, useRef } from 'react';
import { translate } from '@docusaurus/Translate';

import type { PlayerAction } from '../../player';
import { plainText } from '../../sentence';
import type { Clock } from '../use-player';
import type { TellingScene } from '../use-scene';

import styles from './styles.module.css';

interface Props {
  readonly scene: TellingScene;
  readonly clock: Clock;
  readonly step: number | undefined;
  readonly dispatch: Dispatch<PlayerAction>;
}

/** Selects any moment of the scenario, below a line with a mark at the start of each step. */
export default function Scrubber({ scene, clock, step, dispatch }: Props): ReactNode {
  const { pacing, sentences, story } = scene;
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
            message: 'Step {step} of {count}: {sentence}',
            description: 'Value of the slider: the step on screen, in words',
          },
          {
            step: (step ?? 0) + 1,
            count: story.length,
            sentence: sentence ? plainText(sentence) : '',
          },
        )}
        onChange={(event) => dispatch({ type: 'seek', at: Number(event.target.value) })}
      />
      <div className={styles.marks} aria-hidden="true">
        {pacing.starts.slice(1).map((start) => (
          <span
            key={start}
            className={styles.mark}
            style={{ insetInlineStart: `${((100 * start) / pacing.end).toFixed(2)}%` }}
          />
        ))}
      </div>
    </div>
  );
}
