import { lazy, Suspense, useId, type ReactNode } from 'react';
import clsx from 'clsx';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

import type { FactState } from '../data';
import { stateName } from '../state-name';
import signs from '../StateSign/styles.module.css';
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
 * source in a card. One element, as a page has many.
 * @example <Fact id="daily-quota" state="documented" />
 */
export default function Fact({ id, state }: Props): ReactNode {
  const address = `${useBaseUrl('/facts')}#${id}`;
  useBrokenLinks().collectLink(address);
  const card = useId();
  const { isOpen, mark, handlers } = useCard();
  return (
    // No link of the router: the ledger is long, and the browser finds the fact in its HTML.
    <a
      ref={mark}
      className={clsx(styles.mark, signs[state])}
      href={address}
      aria-label={stateName(state)}
      aria-describedby={isOpen ? card : undefined}
      {...handlers}>
      {isOpen && (
        <Suspense>
          <Card id={card} fact={id} />
        </Suspense>
      )}
    </a>
  );
}
