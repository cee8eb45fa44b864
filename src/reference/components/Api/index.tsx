import type { ReactNode } from 'react';
import type { TOCItem } from '@docusaurus/mdx-loader';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';
import Localized from '@site/src/components/Localized';

import type { ApiPage } from '../../page';
import Prose from '../Prose';
import Section from '../Section';
import { sectionTitle, type SectionId } from '../Section/titles';
import { Schemes } from '../Security';
import FormerOperations from './FormerOperations';
import OperationIndex from './OperationIndex';
import styles from './styles.module.css';

/** The table of contents: the tags, the operations that the API no longer has, then how to authenticate. */
export function contents({ security, groups, former }: ApiPage): readonly TOCItem[] {
  const section = (id: SectionId) => ({ value: sectionTitle(id), id, level: 2 });
  return [
    ...groups.flatMap(({ label, anchor }) =>
      label === undefined ? [] : [{ value: label.text, id: anchor, level: 2 }],
    ),
    ...(former ? [section('former-operations')] : []),
    ...(security.length > 0 ? [section('authentication')] : []),
  ];
}

/** The index of one API: what it is for, and its operations by tag. */
export default function Api({ page }: { readonly page: ApiPage }): ReactNode {
  const folder = useBaseUrl('/openapi/');
  return (
    <>
      <header>
        <Heading as="h1">{page.api.title}</Heading>
      </header>
      {page.summary !== undefined && (
        <p className={styles.summary}>
          <Localized>{page.summary}</Localized>
        </p>
      )}
      <Prose>{page.description}</Prose>
      <ul className={styles.facts}>
        <li>
          <Translate
            id="api.index.version"
            description="Version of an API's description"
            values={{ version: <code translate="no">{page.version}</code> }}>
            {'Version of the document: {version}'}
          </Translate>
        </li>
        {page.servers.map(({ url, description }) => (
          <li key={url}>
            <code translate="no">{url}</code>
            <Prose>{description}</Prose>
          </li>
        ))}
        {page.files.map((file) => (
          <li key={file}>
            <a href={folder + file} download>
              <Translate
                id="api.index.download"
                description="Link to the OpenAPI document of an API"
                values={{ file }}>
                {'Download the OpenAPI document ({file})'}
              </Translate>
            </a>
          </li>
        ))}
      </ul>
      <OperationIndex page={page} />
      {page.former && <FormerOperations operations={page.former} />}
      {page.security.length > 0 && (
        <Section id="authentication">
          <Schemes schemes={page.security} />
        </Section>
      )}
    </>
  );
}
