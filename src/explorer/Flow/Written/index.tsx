import { type ReactNode, useId } from 'react';
import Localized from '@site/src/components/Localized';

import type { CitedFlow } from '../../data';
import Steps from '../Steps';
import { useScene } from '../use-scene';

import styles from './styles.module.css';

interface Props {
  readonly flow: CitedFlow;
  /** Whether the messages are left out. */
  readonly isBrief?: boolean;
}

/** A scenario as text: its title and its steps, for readers without JavaScript. */
export default function Written({ flow, isBrief }: Props): ReactNode {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.written}>
      <p id={heading} className={styles.heading}>
        <Localized>{flow.title}</Localized>
      </p>
      <Steps scene={useScene(flow)} facts={flow.facts} labelledBy={heading} isBrief={isBrief} />
    </section>
  );
}
