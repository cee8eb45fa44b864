import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Localized from '@site/src/components/Localized';

import type { ApiListPage } from '../../page';
import styles from './styles.module.css';

/** The index of all APIs. */
export default function ApiList({ page }: { readonly page: ApiListPage }): ReactNode {
  return (
    <>
      <header>
        <Heading as="h1">
          <Translate id="api.list.title" description="Title of the page that lists every API">
            API reference
          </Translate>
        </Heading>
      </header>
      <p>
        <Translate
          id="api.list.introduction"
          description="Introduction of the page that lists every API">
          Each page describes one call: where to send it, what to put in it and every answer it can
          get.
        </Translate>
      </p>
      <ul className={styles.apis}>
        {page.apis.map(({ api, summary, version, operations }) => (
          <li key={api.id} className={styles.api}>
            <Heading as="h2" className={styles.title}>
              <Link to={`/api/${api.id}`}>{api.title}</Link>
            </Heading>
            {summary !== undefined && (
              <p className={styles.summary}>
                <Localized>{summary}</Localized>
              </p>
            )}
            <p className={styles.facts}>
              <Translate
                id="api.list.facts"
                description="Size and version of an API in the list"
                values={{ operations, version: <code translate="no">{version}</code> }}>
                {'Operations: {operations}. Version of the document: {version}.'}
              </Translate>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
