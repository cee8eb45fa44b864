import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import sources from '@data/sources.json';
import Localized from '@site/src/components/Localized';

import styles from './styles.module.css';

type Props = { readonly ids: readonly string[] };

/** Where the facts of a page were read, and when. */
export default function Sources({ ids }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const month = new Intl.DateTimeFormat(i18n.currentLocale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const cited = sources.filter((source) => ids.includes(source.id));
  if (cited.length === 0) return null;
  return (
    <section className={styles.sources} aria-labelledby="page-sources">
      <h2 id="page-sources" className={styles.title}>
        <Translate id="sources.title" description="Heading of the list of sources at a page's end">
          Sources
        </Translate>
      </h2>
      <ul>
        {cited.map((source) => (
          <li key={source.id}>
            <Translate
              id="sources.entry"
              description="A source at a page's end: its title and the month in which it was read"
              values={{
                source: <Title source={source} />,
                month: <time dateTime={source.read}>{month.format(new Date(source.read))}</time>,
              }}>
              {'{source}, read in {month}'}
            </Translate>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ source }: { readonly source: (typeof sources)[number] }): ReactNode {
  const title = <Localized>{source.title}</Localized>;
  return source.url === undefined ? title : <Link href={source.url}>{title}</Link>;
}
