import type { Dispatch, ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { interactive } from '@site/src/components/interactive';

import type { PlayerAction } from '../../player';
import Scrubber from '../Scrubber';
import type { Clock } from '../use-player';
import { type TellingScene, useFormats } from '../use-scene';
import IconButton from './IconButton';

import styles from './styles.module.css';

const speeds = [0.25, 0.5, 1, 2, 4] as const;

interface Props {
  readonly scene: TellingScene;
  readonly clock: Clock;
  readonly step: number | undefined;
  readonly isMoving: boolean;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly dispatch: Dispatch<PlayerAction>;
}

/** Play and pause, step forward and back, return to the start, any moment, any speed. */
export default function Controls(props: Props): ReactNode {
  const { scene, clock, step, isMoving, speed, onSpeed, dispatch } = props;
  const { number } = useFormats();
  return (
    <div className={clsx(styles.controls, interactive)}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.play}
          onClick={() => dispatch({ type: isMoving ? 'pause' : 'play' })}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={isMoving ? 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z' : 'M8 5l11 7-11 7z'} />
          </svg>
          {isMoving ? (
            <Translate id="flow.pause" description="Button that stops the player">
              Pause
            </Translate>
          ) : (
            <Translate id="flow.play" description="Button that starts the player">
              Play
            </Translate>
          )}
        </button>
        <IconButton
          icon="M17 6v12l-9-6zM6 6h2v12H6z"
          label={translate({
            id: 'flow.back',
            message: 'Previous step',
            description: 'Button of the player',
          })}
          onClick={() => dispatch({ type: 'back' })}
        />
        <IconButton
          icon="M7 6v12l9-6zM16 6h2v12h-2z"
          label={translate({
            id: 'flow.forward',
            message: 'Next step',
            description: 'Button of the player',
          })}
          onClick={() => dispatch({ type: 'forward' })}
        />
        <IconButton
          icon="M12 5V2L7.5 6 12 10V7a5 5 0 1 1-5 5H5a7 7 0 1 0 7-7z"
          label={translate({
            id: 'flow.restart',
            message: 'Back to the start',
            description: 'Button of the player: shows the whole scenario again',
          })}
          onClick={() => dispatch({ type: 'restart' })}
        />
      </div>
      <Scrubber scene={scene} clock={clock} step={step} dispatch={dispatch} />
      <label className={styles.speed}>
        <span className={styles.speedName}>
          <Translate id="flow.speed" description="Label of the choice of the player's speed">
            Speed
          </Translate>
        </span>
        <select value={speed} onChange={(event) => onSpeed(Number(event.target.value))}>
          {speeds.map((value) => (
            <option key={value} value={value}>{`${number(value)} ×`}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
