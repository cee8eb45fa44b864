import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Localized from '@site/src/components/Localized';

import type { OperationPage } from '../../../page';
import styles from '../styles.module.css';

type Props = { readonly page: OperationPage };

/** Says that an operation is deprecated or has ended, and links to its replacement. */
export default function Deprecation({ page: { api, ended, replacement } }: Props): ReactNode {
  return (
    <p className={styles.deprecated}>
      {ended === undefined ? (
        <Translate id="api.operation.deprecated" description="Warning above a deprecated operation">
          This operation is deprecated.
        </Translate>
      ) : (
        <Translate
          id="api.operation.ended"
          description="Warning above an operation that no longer exists, with the date of its end"
          values={{ date: <Day>{ended}</Day> }}>
          {'This operation ended on {date} and returns 404.'}
        </Translate>
      )}
      {replacement && (
        <>
          {' '}
          <Translate
            id="api.operation.replaced"
            description="Behind that warning: the title of the operation to use instead, as a link"
            values={{
              operation: (
                <Link to={`/api/${api.id}/${replacement.id}`}>
                  <Localized>{replacement.title}</Localized>
                </Link>
              ),
            }}>
            {'Use “{operation}” instead.'}
          </Translate>
        </>
      )}
    </p>
  );
}

/** A date in the language of the page, with the day before the month. @example 12 October 2026, 1er octobre 2026 */
function Day({ children }: { readonly children: string }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const locale = currentLocale === 'en' ? 'en-GB' : currentLocale;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const date = format.format(new Date(children));
  // French counts the first day of a month by an ordinal, which Intl does not know.
  const text = currentLocale === 'fr' ? date.replace(/^1\b/, '1er') : date;
  return <time dateTime={children}>{text}</time>;
}
