import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import Alternate from '@site/src/for-tools/MarkdownTwin/Alternate';
import Platform from '@site/src/home/Platform';
import Sections from '@site/src/home/Sections';

import styles from './index.module.css';

export default function Home(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return (
    <Layout
      title={translate({
        id: 'home.title',
        message: 'How the Codat platform works',
        description: 'Title of the home page',
      })}
      description={`${siteConfig.tagline}.`}>
      <Alternate />
      <main className={styles.page}>
        <div className={styles.opening}>
          <header className={styles.header}>
            <Heading as="h1">
              <Translate id="home.heading" description="Main heading of the home page">
                Follow a request through the Codat platform
              </Translate>
            </Heading>
            <p className={styles.lead}>
              <Translate id="home.lead" description="Introduction under the home page's heading">
                What each component checks, who is responsible, and what its failure affects.
              </Translate>
            </p>
            <p className={styles.ways}>
              <Link to="/explorer/refresh-data-type" className={styles.way}>
                <Translate
                  id="home.play"
                  description="Button of the home page that leads to a scenario in the explorer">
                  Play a request
                </Translate>
              </Link>{' '}
              <Link to="/explorer/failures" className={styles.way}>
                <Translate
                  id="home.break"
                  description="Button of the home page that leads to the impact of component failures">
                  Break something
                </Translate>
              </Link>
            </p>
          </header>
          <Platform />
        </div>
        <Sections />
      </main>
    </Layout>
  );
}
