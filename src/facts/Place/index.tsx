import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ledger from '@generated/facts/default/ledger.json';

import Localized from '../../components/Localized';
import type { LedgerData, PlaceData } from '../data';
import ReadDate from '../ReadDate';
import styles from './styles.module.css';

const { documents, sources }: LedgerData = ledger;

type Props = {
  /** A document, and the heading in it. */
  readonly place: PlaceData;
  /** Whether the title is a link to the document: not within another link. */
  readonly isLinked?: boolean;
};

/** Where a fact was read, and when. */
export default function Place({ place, isLinked = true }: Props): ReactNode {
  const document = documents[place.in];
  const read = sources.find(({ id }) => id === document?.source)?.read;
  if (document === undefined || read === undefined) return null;
  const title = <Localized>{document.title}</Localized>;
  return (
    <span className={styles.place}>
      {document.url === undefined || !isLinked ? title : <Link href={document.url}>{title}</Link>}
      {place.section !== undefined && (
        <>
          {' · '}
          <span lang="en">{place.section}</span>
        </>
      )}
      {document.isDraft && (
        <>
          {' · '}
          <Translate
            id="facts.place.draft"
            description="Behind the title of a document that is a draft, hidden or unlisted">
            draft or unlisted
          </Translate>
        </>
      )}
      {' · '}
      <ReadDate read={read} />
    </span>
  );
}
