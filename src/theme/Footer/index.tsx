import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { ThemeClassNames } from '@docusaurus/theme-common';
import clsx from 'clsx';

import SiteMap from './SiteMap';
import styles from './styles.module.css';

/** The footer of every page: a disclaimer of affiliation, and a map of the site with its keys. */
export default function Footer(): ReactNode {
  return (
    <footer className={clsx(ThemeClassNames.layout.footer.container, 'footer', styles.footer)}>
      <p className={styles.line}>
        <Translate
          id="footer.independence"
          description="The footer's one line; {about} is a link"
          values={{
            about: (
              <Link to="/about">
                <Translate
                  id="footer.about"
                  description="Link in the footer's line to the About page">
                  About this project
                </Translate>
              </Link>
            ),
          }}>
          {
            'An independent documentation project, built from public facts. It is neither made nor endorsed by Codat or Microsoft. {about}'
          }
        </Translate>
      </p>
      <SiteMap />
    </footer>
  );
}
