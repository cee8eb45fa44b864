import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useLocation } from '@docusaurus/router';
import Breadcrumbs from '@site/src/components/Breadcrumbs';
import ReportError from '@site/src/components/ReportError';
import MarkdownTwin from '@site/src/for-tools/MarkdownTwin';

import type { ScenarioPage } from '../../../data';
import Neighbours from './Neighbours';

import styles from './styles.module.css';

interface Props extends Pick<ScenarioPage, 'previous' | 'next'> {
  /** The name of the page; absent on that of the whole platform, which is above all others. */
  readonly current?: ReactNode;
  /** Whether there is a Markdown twin of the page, and a place to report its errors. */
  readonly hasTools: boolean;
}

/** The one bar of a page of the explorer: where it is, the scenarios beside it, and what can be done with the page. */
export default function Bar({ current, hasTools, previous, next }: Props): ReactNode {
  const { pathname } = useLocation();
  const explorer = translate({
    id: 'breadcrumbs.explorer',
    message: 'Explorer',
    description: 'Breadcrumb of the page of the whole platform; as in the bar',
  });
  return (
    <div className={styles.bar}>
      <Breadcrumbs
        className={styles.crumbs}
        above={current === undefined ? [] : [{ label: explorer, to: '/explorer' }]}
        current={current ?? explorer}
      />
      <Neighbours previous={previous} next={next} />
      {hasTools && (
        <>
          <MarkdownTwin isCompact />
          <ReportError isCompact permalink={pathname} />
        </>
      )}
    </div>
  );
}
