import { memo, type ReactNode } from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

import Fact from '../../../../facts/Fact';
import type { StepFacts } from '../../../data';
import { messageOf } from '../../../view';
import HttpMessage from '../../HttpMessage';
import Sentence from '../../Sentence';
import { type TellingScene, useFormats } from '../../use-scene';

import styles from '../styles.module.css';

interface Props {
  readonly scene: TellingScene;
  readonly facts: StepFacts;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly onGo?: (step: number) => void;
  readonly isLinked?: boolean;
}

/** A step of the list. Of a long list, only the steps that begin or end to be current are rendered again. */
export default memo(function Step(props: Props): ReactNode {
  const { scene, facts, index, isCurrent, onGo, isLinked } = props;
  const { moment } = useFormats();
  const [step, sentence] = [scene.story[index], scene.sentences[index]];
  if (!step || !sentence) return null;
  const message = messageOf(scene, index);
  return (
    <li id={isLinked ? stepAnchor(index) : undefined} className={styles.item}>
      <Moment
        isCurrent={isCurrent}
        onGo={onGo && (() => onGo(index))}
        href={isLinked ? `#${stepAnchor(index)}` : undefined}>
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
