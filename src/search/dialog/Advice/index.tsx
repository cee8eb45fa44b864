import type { MouseEvent, ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';

import styles from './styles.module.css';

type Props = { readonly onFollow: (event: MouseEvent, url: string) => void };

/** What to try after a search without results. */
export default function Advice({ onFollow }: Props): ReactNode {
  return (
    <ul className={styles.advice}>
      <li>
        <Translate id="search.advice.words" description="Advice after a search without results">
          Check the spelling, or use fewer or more general words.
        </Translate>
      </li>
      <li>
        <Place to="/api" onFollow={onFollow}>
          <Translate id="search.advice.api" description="Link after a search without results">
            Browse the operations in the API reference
          </Translate>
        </Place>
      </li>
      <li>
        <Place to="/glossary" onFollow={onFollow}>
          <Translate id="search.advice.glossary" description="Link after a search without results">
            Look up a term in the glossary
          </Translate>
        </Place>
      </li>
    </ul>
  );
}

type PlaceProps = Props & { readonly to: string; readonly children: ReactNode };

function Place({ to, onFollow, children }: PlaceProps): ReactNode {
  const url = useBaseUrl(to);
  return (
    <a href={url} className={styles.place} onClick={(event) => onFollow(event, url)}>
      {children}
    </a>
  );
}
