import type { ReactNode } from 'react';
import clsx from 'clsx';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { ThemeClassNames } from '@docusaurus/theme-common';
import Menu from '@site/src/theme/Navbar/MobileSidebar/Menu';
import type { Props } from '@theme/DocRoot/Layout/Sidebar';
import Content from '@theme/DocSidebar/Desktop/Content';

import styles from './styles.module.css';

/**
 * The sidebar, which is a column on wide windows and the menu on others: one element for both, so that it is the same
 * before and after hydration. The stock theme draws another one on small windows.
 */
export default function DocRootLayoutSidebar({ sidebar }: Pick<Props, 'sidebar'>): ReactNode {
  const { pathname } = useLocation();
  // Another sidebar begins with its own categories collapsed.
  const name = useDocsSidebar()?.name;
  return (
    <Menu as="aside" className={clsx(ThemeClassNames.docs.docSidebarContainer, styles.sidebar)}>
      <Content key={name} path={pathname} sidebar={sidebar} className={styles.content} />
    </Menu>
  );
}
