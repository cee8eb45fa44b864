import type { ReactNode } from 'react';
import { HtmlClassNameProvider } from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import StartsOnLoad from '@site/src/start/StartsOnLoad';

import type { ScenarioPage } from '../../data';
import Bar from './Bar';

import styles from './styles.module.css';

/** @property previous, next the scenarios beside this one, for its page */
interface Props extends Pick<ScenarioPage, 'previous' | 'next'> {
  readonly title: string;
  /** For search engines. */
  readonly description: string;
  /** The title on the page, if it is more than text. */
  readonly heading?: ReactNode;
  /** A choice that changes what the page shows, beside its title. */
  readonly beside?: ReactNode;
  /** One or two sentences that introduce the page. */
  readonly lead?: ReactNode;
  /** Set on the page of the whole platform, which is above all others. */
  readonly isStart?: boolean;
  /** Whether it has the tools of a page: not that of an address that only leads on. @default true */
  readonly hasTools?: boolean;
  readonly children?: ReactNode;
}

/** A page of the explorer, in a wide frame: its one bar, its title and its introduction. */
export default function Frame({
  title,
  description,
  heading = title,
  beside,
  lead,
  isStart = false,
  hasTools = true,
  children,
  ...neighbours
}: Props): ReactNode {
  return (
    <HtmlClassNameProvider className={styles.wide ?? ''}>
      <Layout title={title} description={description}>
        <StartsOnLoad />
        <main className={styles.page}>
          <Bar current={isStart ? undefined : heading} hasTools={hasTools} {...neighbours} />
          <div className={styles.content}>
            <header className={styles.header}>
              <div className={styles.row}>
                <Heading as="h1" className={styles.title}>
                  {heading}
                </Heading>
                {beside}
              </div>
              {lead !== undefined && <p className={styles.lead}>{lead}</p>}
            </header>
            {children}
          </div>
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}
