import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import Breadcrumbs from '@site/src/components/Breadcrumbs';
import StartsOnLoad from '@site/src/start/StartsOnLoad';

import styles from './styles.module.css';

interface Props {
  readonly title: string;
  /** For search engines. */
  readonly description: string;
  /** The title on the page, if it is more than text. */
  readonly heading?: ReactNode;
  /** One or two sentences that introduce the page. */
  readonly lead?: ReactNode;
  /** Set on the page of the whole platform, which is above all others. */
  readonly isStart?: boolean;
  readonly children?: ReactNode;
}

/** A page of the explorer: its breadcrumbs, its title and its introduction. */
export default function Frame({
  title,
  description,
  heading = title,
  lead,
  isStart = false,
  children,
}: Props): ReactNode {
  const explorer = translate({
    id: 'breadcrumbs.explorer',
    message: 'Explorer',
    description: 'Breadcrumb of the page of the whole platform; as in the bar',
  });
  return (
    <Layout title={title} description={description}>
      <StartsOnLoad />
      <main className={styles.page}>
        <header className={styles.header}>
          <Breadcrumbs
            above={isStart ? [] : [{ label: explorer, to: '/explorer' }]}
            current={isStart ? explorer : heading}
          />
          <Heading as="h1" className={styles.title}>
            {heading}
          </Heading>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </header>
        {children}
      </main>
    </Layout>
  );
}
