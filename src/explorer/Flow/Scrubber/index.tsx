import { type Dispatch, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { translate } from '@docusaurus/Translate';

import { gapsOf, timeAt } from '../../pacing';
import type { PlayerAction } from '../../player';
import { plainText } from '../../sentence';
import type { Clock } from '../use-player';
import { type TellingScene, useFormats } from '../use-scene';

import styles from './styles.module.css';

interface Props {
  readonly scene: TellingScene;
  readonly clock: Clock;
  readonly step: number | undefined;
  readonly dispatch: Dispatch<PlayerAction>;
}

/**
 * Selects any moment of the scenario, above a line with a mark at the start of each step. A wait has a mark of its own,
 * and its length beside it.
 */
export default function Scrubber({ scene, clock, step, dispatch }: Props): ReactNode {
  const { pacing, sentences, story, trace } = scene;
  const { duration, moment } = useFormats();
  const gaps = useMemo(() => gapsOf(pacing, trace), [pacing, trace]);
  const share = (at: number) => `${((100 * at) / pacing.end).toFixed(2)}%`;
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
      <div className={styles.marks} aria-hidden="true">
        {pacing.starts.slice(1).map((start) => (
          <span key={start} className={styles.mark} style={{ insetInlineStart: share(start) }} />
        ))}
        {gaps.map(({ at, time }, i) => (
          <span
            key={at}
            className={styles.gap}
            style={{
              insetInlineStart: share(at),
              inlineSize: share((gaps[i + 1]?.at ?? pacing.end) - at),
            }}>
            <span className={styles.strokes} title={duration(time)} />
            <span className={styles.length}>{duration(time)}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
