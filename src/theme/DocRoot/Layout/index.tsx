import type { ReactNode } from 'react';
import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import BackToTopButton from '@theme/BackToTopButton';
import type { Props } from '@theme/DocRoot/Layout';

import Sidebar from './Sidebar';
import styles from './styles.module.css';

/** As in the stock theme, but on the site's grid, and with a sidebar that cannot be hidden. */
export default function DocRootLayout({ children }: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={styles.page}>
      <BackToTopButton />
      {sidebar && <Sidebar sidebar={sidebar.items} />}
      <main className={styles.main}>{children}</main>
    </div>
  );
}
