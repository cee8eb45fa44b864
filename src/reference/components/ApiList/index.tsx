import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Localized from '@site/src/components/Localized';
import ScrollableTable from '@site/src/components/ScrollableTable';

import type { ApiListPage, ListedApi } from '../../page';
import Downloads from './Downloads';
import styles from './styles.module.css';

/** The index of all APIs: what each is for and how much there is of it. */
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
      <ScrollableTable>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="api.list.api" description="Column heading: an API and what it is for">
                API
              </Translate>
            </th>
            <th scope="col" className={styles.number}>
              <Translate
                id="api.list.operations"
                description="Column heading: number of operations">
                Operations
              </Translate>
            </th>
            <th scope="col" className={styles.number}>
              <Translate id="api.list.webhooks" description="Column heading: number of webhooks">
                Webhooks
              </Translate>
            </th>
            <th scope="col" className={styles.number}>
              <Translate
                id="api.list.french"
                description="Column heading: the share of a document's texts that is in French">
                In French
              </Translate>
            </th>
            <th scope="col">
              <Translate
                id="api.list.downloads"
                description="Column heading: documents to download">
                Downloads
              </Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {page.apis.map((api) => (
            <ApiRow key={api.api.id} listed={api} />
          ))}
        </tbody>
      </ScrollableTable>
    </>
  );
}

function ApiRow({ listed }: { readonly listed: ListedApi }): ReactNode {
  const { api, summary, operations, webhooks, french } = listed;
  const locale = useDocusaurusContext().i18n.currentLocale;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  // Rounded down: what is not whole is not to read as whole.
  const share = Math.floor((french.current / Math.max(1, french.total)) * 100) / 100;
  return (
    <tr>
      <th scope="row" className={styles.api}>
        <Link to={`/api/${api.id}`}>{api.title}</Link>
        {summary !== undefined && (
          <span className={styles.summary}>
            <Localized>{summary}</Localized>
          </span>
        )}
      </th>
      <td className={styles.number}>{number.format(operations)}</td>
      <td className={styles.number}>{number.format(webhooks)}</td>
      <td className={styles.number}>{percent.format(share)}</td>
      <td>
        <Downloads api={listed} />
      </td>
    </tr>
  );
}
