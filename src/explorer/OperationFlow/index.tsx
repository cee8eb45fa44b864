import { type ReactNode, useRef, useState } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import answered from '@generated/explorer/default/answered.json';

import type { Followed } from '../live/followed';

import styles from './styles.module.css';

interface Props extends Followed {
  /** The id of the operation, such as `list-companies`. */
  readonly id: string;
}

/**
 * How a request to an operation travels. Nothing of the flow is fetched until the reader opens it: then the
 * engine runs the request in the page. Without JavaScript it contains a step-by-step description of a scenario.
 */
export default function OperationFlow({ id, ...followed }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const [shown, show] = useState<ReactNode>();
  const attempt = useRef<'none' | 'made' | 'failed'>('none');

  /** A reader may have opened it before hydration. */
  function follow(fold: HTMLDetailsElement | null): void {
    // If the connection was lost, the flow is fetched again the next time it is opened.
    if (fold?.open === false && attempt.current === 'failed') attempt.current = 'none';
    if (!fold?.open || attempt.current !== 'none') return;
    attempt.current = 'made';
    show(<State />);
    void import('./play')
      .then(({ play }) => play(followed, currentLocale))
      .catch(() => {
        attempt.current = 'failed';
        return <State isFailed />;
      })
      .then(show);
  }

  return (
    <details
      ref={follow}
      className={styles.fold}
      onToggle={({ currentTarget }) => follow(currentTarget)}>
      <summary>
        <Translate
          id="flow.operation.open"
          description="Unfolds the figure of how a request to an operation travels">
          Follow it step by step
        </Translate>
      </summary>
      <noscript>
        <Link to={`/explorer/${answered[id] ?? Object.values(answered)[0]}`}>
          <Translate
            id="flow.operation.noscript"
            description="In the place of the figure where JavaScript is off: link to a scenario">
            Without JavaScript: a step-by-step description of a request
          </Translate>
        </Link>
      </noscript>
      {shown}
    </details>
  );
}

function State({ isFailed }: { readonly isFailed?: true }): ReactNode {
  return (
    <p role="status">
      {isFailed ? (
        <Translate
          id="flow.operation.failed"
          description="In the place of the figure where the engine could not be loaded, or has failed">
          The figure could not be loaded. Fold this and unfold it again.
        </Translate>
      ) : (
        <Translate id="flow.operation.loading" description="Said while the engine is loaded">
          The request is being played.
        </Translate>
      )}
    </p>
  );
}
