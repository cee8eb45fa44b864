import { memo, useDeferredValue, useId, useMemo, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import facts from '@generated/explorer/default/step-facts.json';

import type { FlowData } from '../../data';
import { sequencesOf } from '../../layout/sequence';
import Steps from '../../Flow/Steps';
import { type TellingScene, useFormats } from '../../Flow/use-scene';
import { messageOf } from '../../view';
import Messages from '../Messages';
import Sequence from '../Sequence';

import styles from './styles.module.css';

interface Props {
  readonly flow: FlowData;
  readonly scene: TellingScene;
  /** The index of the current step, if any. */
  readonly step: number | undefined;
  readonly onGo: (step: number) => void;
}

/**
 * Views of the current moment: its steps, sequence diagram and messages. The headings have no anchor links, because
 * the fragment of the address holds the moment.
 */
export default memo(function Faces({ flow, scene, step: latest, onGo }: Props): ReactNode {
  // These lists are long: the controls, the sentence and the figure do not wait for them.
  const step = useDeferredValue(latest);
  const { duration } = useFormats();
  const sequences = useMemo(() => sequencesOf(flow, duration), [flow, duration]);
  const { messages } = scene.trace;
  const id = useId();
  const now = step === undefined ? Infinity : (scene.story[step]?.at ?? 0);
  const sent = messages.filter(({ departure }) => departure <= now).length;
  const message = step === undefined ? undefined : messageOf(scene, step);
  const current = message && messages.indexOf(message);
  const story = { title: flow.title.text, sent, current };
  return (
    <>
      <section className={styles.steps}>
        <h2 id={`${id}-steps`} className={styles.heading}>
          <Translate id="flow.steps" description="Heading of the list of steps">
            Steps
          </Translate>
        </h2>
        <Steps
          scene={scene}
          facts={facts}
          labelledBy={`${id}-steps`}
          current={step}
          onGo={onGo}
          isLinked
        />
      </section>
      <section className={styles.sequence}>
        <h2 className={styles.heading}>
          <Translate id="explorer.sequence.heading" description="Heading of the sequence diagram">
            Sequence
          </Translate>
        </h2>
        <Sequence shape={sequences.wide} size="wide" {...story} />
        <Sequence shape={sequences.narrow} size="narrow" {...story} />
      </section>
      <section className={styles.messages}>
        <h2 id={`${id}-messages`} className={styles.heading}>
          <Translate id="explorer.messages" description="Heading of the list of messages">
            Messages
          </Translate>
        </h2>
        <Messages
          messages={messages}
          names={flow.names}
          labelledBy={`${id}-messages`}
          current={current}
        />
      </section>
    </>
  );
});
