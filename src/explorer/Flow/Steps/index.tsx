import { memo, type ReactNode } from 'react';

import type { StepFacts } from '../../data';
import type { TellingScene } from '../use-scene';
import Step from './Step';

import styles from './styles.module.css';

interface Props {
  readonly scene: TellingScene;
  readonly facts: StepFacts;
  readonly labelledBy: string;
  /** The index of the current step, if any. */
  readonly current?: number;
  /** A stable function, so that most steps need not be rendered again. */
  readonly onGo?: (step: number) => void;
  /** Whether each step has an address of its own; the messages are then shown elsewhere. */
  readonly isLinked?: boolean;
}

/**
 * The trace as an ordered list. Each step links to its moment, and has the marks of the facts behind it; without
 * JavaScript each step contains its message.
 */
export default memo(function Steps({ labelledBy, current, ...shared }: Props): ReactNode {
  return (
    <ol className={styles.steps} aria-labelledby={labelledBy}>
      {shared.scene.sentences.map((_, i) => (
        <Step key={i} index={i} isCurrent={i === current} {...shared} />
      ))}
    </ol>
  );
});
