import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { ThemeClassNames } from '@docusaurus/theme-common';
import clsx from 'clsx';
import KeyboardHelp from '@site/src/components/KeyboardHelp';

import styles from './styles.module.css';

/** The footer of every page: the publisher, a disclaimer of affiliation, how the site can be used, and its keys. */
export default function Footer(): ReactNode {
  return (
    <footer className={clsx(ThemeClassNames.layout.footer.container, 'footer', styles.footer)}>
      <div className="container container-fluid">
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
        <p className={styles.links}>
          <Link to="/accessibility">
            <Translate
              id="footer.accessibility"
              description="Link in the footer to the accessibility statement">
              Accessibility
            </Translate>
          </Link>
          <Link to="/translation">
            <Translate
              id="footer.translation"
              description="Link in the footer to the state of the translation">
              Translation
            </Translate>
          </Link>
          <KeyboardHelp />
        </p>
      </div>
    </footer>
  );
}
