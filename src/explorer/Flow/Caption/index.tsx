import { memo, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { interactive } from '@site/src/components/interactive';
import Localized from '@site/src/components/Localized';

import type { FlowData } from '../../data';
import Sentence from '../Sentence';
import type { TellingScene } from '../use-scene';

import styles from './styles.module.css';

interface Props {
  readonly flow: FlowData;
  readonly scene: TellingScene;
  readonly step: number | undefined;
}

/** The current view as text: the current step, or how the scenario ends. Announced once per step. */
export default memo(function Caption({ flow, scene, step }: Props): ReactNode {
  const sentence = step === undefined ? undefined : scene.sentences[step];
  return (
    <div className={styles.caption} role="status">
      <p key={step} className={styles.words}>
        {sentence && step !== undefined ? (
          <>
            <span className={styles.count}>
              <Translate
                id="flow.step"
                description="Number of the current step"
                values={{ step: step + 1, count: scene.story.length }}>
                {'Step {step} of {count}'}
              </Translate>
            </span>{' '}
            <Sentence>{sentence}</Sentence>
          </>
        ) : (
          <Summary flow={flow} />
        )}
      </p>
      {!sentence && (
        <p className={clsx(styles.words, styles.hint, interactive)}>
          <Translate
            id="flow.start"
            description="Below how a scenario ends, while it is not played; Play is the name of the button above">
            Press Play to follow the request, or go through it step by step.
          </Translate>
        </p>
      )}
    </div>
  );
});

/** How a scenario ends. */
function Summary({ flow: { trace, names, refusal } }: Pick<Props, 'flow'>): ReactNode {
  const { decidedBy, status } = trace.outcome;
  const component = <Localized>{names.components[decidedBy] ?? { text: decidedBy }}</Localized>;
  if (!refusal) {
    return (
      <Translate
        id="flow.answered"
        description="How a scenario ends: the name of the component that answers, and the HTTP status"
        values={{ component, status: <code translate="no">{status}</code> }}>
        {'The request goes all the way. Answered by: {component}. Status: {status}.'}
      </Translate>
    );
  }
  const { mark } = refusal;
  const written = (
    <>
      <code translate="no">{refusal.status}</code>
      {mark && (
        <>
          {' '}
          <Localized>{mark}</Localized>
        </>
      )}
    </>
  );
  if (!refusal.rule) {
    return (
      <Translate
        id="flow.refused.contract"
        description="How a scenario ends if the Public API rejects the request: the name of the component, and the HTTP status"
        values={{ component, status: written }}>
        {'The request is rejected. Rejected by: {component}. Status: {status}.'}
      </Translate>
    );
  }
  return (
    <Translate
      id="flow.refused"
      description="How a scenario ends: the component that rejects the request, the rule that it applies, the HTTP status"
      values={{
        component,
        rule: <Localized>{refusal.rule}</Localized>,
        status: written,
      }}>
      {'The request is rejected. Rejected by: {component}. Rule: {rule}. Status: {status}.'}
    </Translate>
  );
}
