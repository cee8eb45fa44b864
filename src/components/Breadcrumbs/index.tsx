import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { ThemeClassNames } from '@docusaurus/theme-common';

import styles from './styles.module.css';

/** A page, or a part of one, that contains the page shown. */
export interface Crumb {
  readonly label: ReactNode;
  /** Its address, which may have a fragment. */
  readonly to: string;
}

interface Props {
  /** What contains the page, from the outside in; the home page comes before it. */
  readonly above: readonly Crumb[];
  /** The name of the page itself. */
  readonly current: ReactNode;
  /** Where it is in a frame of its own. */
  readonly className?: string;
}

/**
 * The way to a page from the home page, in one line that wraps. Its class is the theme’s, by which print hides it.
 * @example <Breadcrumbs above={[{ label: 'Explorer', to: '/explorer' }]} current="Refresh a data type" />
 */
export default function Breadcrumbs({ above, current, className }: Props): ReactNode {
  const home = translate({
    id: 'breadcrumbs.home',
    message: 'Home',
    description: 'The first of the breadcrumbs, a link to the home page',
  });
  return (
    <nav
      className={clsx(ThemeClassNames.docs.docBreadcrumbs, styles.breadcrumbs, className)}
      aria-label={translate({
        id: 'theme.docs.breadcrumbs.navAriaLabel',
        message: 'Breadcrumbs',
        description: 'The ARIA label for the breadcrumbs',
      })}>
      <ol className={styles.list}>
        {[{ label: home, to: '/' }, ...above].map(({ label, to }) => (
          <li key={to}>
            <Link to={to} className={styles.link}>
              {label}
            </Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
