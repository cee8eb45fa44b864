import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import summary from '@generated/facts/default/summary.json';

import Localized from '../../components/Localized';
import type { SourceSummary, SummaryData } from '../data';
import ReadDate from '../ReadDate';

const { sources }: SummaryData = summary;

/** What the facts were read in, and when; first what was read long ago. */
export default function LedgerSources(): ReactNode {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id}>
          <Source source={source} />
        </li>
      ))}
    </ul>
  );
}

function Source({ source }: { readonly source: SourceSummary }): ReactNode {
  const { selectMessage } = usePluralForm();
  const { title, url, read, documents, drafts, isOld } = source;
  const name = <Localized>{title}</Localized>;
  return (
    <>
      {url === undefined ? name : <Link href={url}>{name}</Link>}
      {' · '}
      {selectMessage(documents, documentCount(documents))}
      {drafts > 0 && ` · ${selectMessage(drafts, draftCount(drafts))}`}
      {' · '}
      <ReadDate read={read} />
      {isOld && (
        <>
          {' · '}
          <strong>
            <Translate
              id="facts.sources.old"
              description="Behind a source that was read long before this edition of the site">
              read more than 180 days before this edition
            </Translate>
          </strong>
        </>
      )}
    </>
  );
}

const documentCount = (count: number) =>
  translate(
    {
      id: 'facts.sources.documents',
      message: '{count} document cited|{count} documents cited',
      description: 'How many documents of a source are cited: singular, plural',
    },
    { count },
  );

const draftCount = (count: number) =>
  translate(
    {
      id: 'facts.sources.drafts',
      message: '{count} of them a draft or unlisted|{count} of them drafts or unlisted',
      description: 'How many of the documents of a source are drafts: singular, plural',
    },
    { count },
  );
