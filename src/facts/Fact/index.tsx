import { lazy, Suspense, useId, type ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

import type { FactState } from '../data';
import { stateName } from '../state-name';
import StateSign from '../StateSign';
import { useCard } from './useCard';
import styles from './styles.module.css';

const Card = lazy(() => import('./Card'));

type Props = {
  /** The id of a fact of the ledger. */
  readonly id: string;
  /** Its state; in pages, the build adds it. */
  readonly state: FactState;
};

/**
 * The mark after a claim: a quiet sign that leads to the fact in the ledger. Hover, focus and touch show the fact with its
 * source in a card.
 * @example <Fact id="daily-quota" state="documented" />
 */
export default function Fact({ id, state }: Props): ReactNode {
  const address = `${useBaseUrl('/facts')}#${id}`;
  useBrokenLinks().collectLink(address);
  const cardId = useId();
  const { isOpen, frame, handlers } = useCard();
  return (
    <span ref={frame} className={styles.frame} {...handlers}>
      {/* No link of the router: the ledger is long, and the browser finds the fact in its HTML at once. */}
      <a
        className={styles.mark}
        href={address}
        aria-label={stateName(state)}
        aria-describedby={isOpen ? cardId : undefined}>
        <StateSign state={state} />
      </a>
      {isOpen && (
        <Suspense>
          <Card id={cardId} fact={id} address={address} />
        </Suspense>
      )}
    </span>
  );
}
