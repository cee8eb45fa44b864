import type { ReactNode } from 'react';
import clsx from 'clsx';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemFooter from '@theme/DocItem/Footer';
import type { Props } from '@theme/DocItem/Layout';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocItemTOCDesktop from '@theme/DocItem/TOC/Desktop';
import DocItemTOCMobile from '@theme/DocItem/TOC/Mobile';

import styles from './styles.module.css';

/**
 * As in the stock theme, but on the site's grid: an article, and its table of contents beside it or, where that would
 * make lines too short, above it. Styles choose between the two, so that nothing changes when the application starts.
 */
export default function DocItemLayout({ children }: Props): ReactNode {
  const { frontMatter, metadata, toc } = useDoc();
  const hasContents = frontMatter.hide_table_of_contents !== true && toc.length > 0;
  return (
    <div className={clsx(styles.page, hasContents && styles.withContents)}>
      <div className={styles.column}>
        <ContentVisibility metadata={metadata} />
        <article>
          <DocBreadcrumbs />
          {hasContents && (
            <div className={styles.above}>
              <DocItemTOCMobile />
            </div>
          )}
          <DocItemContent>{children}</DocItemContent>
          <DocItemFooter />
        </article>
        <DocItemPaginator />
      </div>
      {hasContents && (
        <div className={styles.beside}>
          <DocItemTOCDesktop />
        </div>
      )}
    </div>
  );
}
