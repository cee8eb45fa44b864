import { memo, type ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

import Fact from '../../../facts/Fact';
import type { StepFacts } from '../../data';
import { messageOf } from '../../view';
import HttpMessage from '../HttpMessage';
import Sentence from '../Sentence';
import { type TellingScene, useFormats } from '../use-scene';

import styles from './styles.module.css';

interface Props {
  readonly scene: TellingScene;
  readonly facts: StepFacts;
  readonly labelledBy: string;
  /** The index of the current step, if any. */
  readonly current?: number;
  readonly onGo?: (step: number) => void;
  /** Whether each step has an address of its own; the messages are then shown elsewhere. */
  readonly isLinked?: boolean;
}

/**
 * The trace as an ordered list. Each step links to its moment, and has the marks of the facts behind it; without
 * JavaScript each step contains its message.
 */
export default memo(function Steps(props: Props): ReactNode {
  const { scene, facts, labelledBy, current, onGo, isLinked } = props;
  const { moment } = useFormats();
  return (
    <ol className={styles.steps} aria-labelledby={labelledBy}>
      {scene.story.map((step, i) => {
        const sentence = scene.sentences[i];
        if (!sentence) return null;
        const message = messageOf(scene, i);
        return (
          <li key={i} id={isLinked ? stepAnchor(i) : undefined} className={styles.item}>
            <Moment
              isCurrent={i === current}
              onGo={onGo && (() => onGo(i))}
              href={isLinked ? `#${stepAnchor(i)}` : undefined}>
              <span className={styles.words}>
                <Sentence>{sentence}</Sentence>
              </span>{' '}
              <span className={styles.time}>{moment(step.at)}</span>
            </Moment>
            <span className={styles.facts}>
              {Object.entries(facts[step.textId] ?? {}).map(([id, state]) => (
                <Fact key={id} id={id} state={state} />
              ))}
            </span>
            {message && !isLinked && (
              <Reserve isNeeded={!onGo}>
                <HttpMessage message={message} names={scene.names} />
              </Reserve>
            )}
          </li>
        );
      })}
    </ol>
  );
});

/** Content that a player shows elsewhere, for readers without JavaScript. (A noscript cannot contain another.) */
function Reserve({
  isNeeded,
  children,
}: {
  readonly isNeeded: boolean;
  readonly children: ReactNode;
}) {
  return isNeeded ? children : <noscript>{children}</noscript>;
}

/** @example stepAnchor(0) // => 'step-1' */
const stepAnchor = (step: number): string => `step-${step + 1}`;

interface MomentProps {
  readonly isCurrent: boolean;
  readonly onGo: (() => void) | undefined;
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** A step: a link if it has an address, a button if there is a player to control, or else plain text. */
function Moment({ isCurrent, onGo, href, children }: MomentProps): ReactNode {
  const isBrowser = useIsBrowser();
  if (href !== undefined) {
    return (
      <a
        href={href}
        className={styles.step}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={(event) => {
          const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
          if (!onGo || !isPlain) return;
          event.preventDefault();
          onGo();
        }}>
        {children}
      </a>
    );
  }
  if (!onGo || !isBrowser) return <span className={styles.step}>{children}</span>;
  return (
    <button
      type="button"
      className={styles.step}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onGo}>
      {children}
    </button>
  );
}
