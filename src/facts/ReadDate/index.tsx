import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import { isDay, readDate } from './read-date';

type Props = {
  /** The day of reading, or the month where only that is known. */
  readonly read: string;
};

/** When a source was read. */
export default function ReadDate({ read }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const date = <time dateTime={read}>{readDate(read, i18n.currentLocale)}</time>;
  if (!isDay(read)) {
    return (
      <Translate
        id="facts.place.read-month"
        description="When a document was read: {date} is a month, such as August 2026"
        values={{ date }}>
        {'read in {date}'}
      </Translate>
    );
  }
  return (
    <Translate
      id="facts.place.read"
      description="When a document was read: {date} is a day, such as 28 November 2026"
      values={{ date }}>
      {'read on {date}'}
    </Translate>
  );
}
