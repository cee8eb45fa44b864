import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
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
  /** Set on the page of the whole platform, to which all other pages link back. */
  readonly isStart?: boolean;
  readonly children?: ReactNode;
}

/** A page of the explorer: the link back, its title and its introduction. */
export default function Frame({
  title,
  description,
  heading = title,
  lead,
  isStart = false,
  children,
}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <StartsOnLoad />
      <main className={styles.page}>
        <header className={styles.header}>
          {!isStart && (
            <p className={styles.way}>
              <Link to="/explorer">
                <Translate
                  id="explorer.back"
                  description="Link from a scenario to the page of the whole platform">
                  The whole platform and all scenarios
                </Translate>
              </Link>
            </p>
          )}
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
