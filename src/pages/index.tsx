import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import Entrances from '@site/src/components/Entrances';
import Alternate from '@site/src/for-tools/MarkdownTwin/Alternate';

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
        <header className={styles.header}>
          <Heading as="h1">
            <Translate id="home.heading" description="Main heading of the home page">
              Follow a request through the Codat platform
            </Translate>
          </Heading>
          <p className={styles.lead}>
            <Translate id="home.lead" description="Introduction under the home page's heading">
              From a client, through the web application firewall and the gateway, to the Public
              API, and through queues and jobs to a bank or an accounting package: what each
              component checks, who is responsible for it, and what a rejection looks like.
            </Translate>
          </p>
        </header>
        <Entrances />
      </main>
    </Layout>
  );
}
