import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import ledger from '@generated/facts/default/ledger.json';

import Localized from '../../../../../components/Localized';
import type { LedgerData, PlaceData } from '../../../../data';

const { documents }: LedgerData = ledger;

type Props = {
  /** A document, and the heading in it. */
  readonly place: PlaceData;
};

/** Where a fact was read; when is said once for each source, below the list. */
export default function Origin({ place: { in: id, section } }: Props): ReactNode {
  const document = documents[id];
  if (document === undefined) return null;
  const { title, url, isDraft } = document;
  const name = <Localized>{title}</Localized>;
  return (
    <>
      {url === undefined ? name : <a href={url}>{name}</a>}
      {section !== undefined && (
        <>
          {' · '}
          <span lang="en">{section}</span>
        </>
      )}
      {isDraft && (
        <>
          {' '}
          <Translate
            id="facts.entry.draft"
            description="Behind the title of a document that is a draft, hidden or unlisted">
            (draft)
          </Translate>
        </>
      )}
    </>
  );
}
