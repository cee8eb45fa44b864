import type { ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';
import { useThemeConfig } from '@docusaurus/theme-common';
import IconClose from '@theme/Icon/Close';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import NavbarItem, { type Props as ItemProps } from '@theme/NavbarItem';

import styles from './styles.module.css';
import { useClosing } from './useClosing';

/** The id by which the button in the bar opens the menu of a page. */
export const menuId = 'site-menu';

interface Props {
  /** The element that is the menu; a sidebar is complementary to the page. @default 'div' */
  readonly as?: 'aside' | 'div';
  /** What it looks like on wide windows, where it is hidden otherwise. */
  readonly className?: string;
  /** What it contains below the links of the bar. */
  readonly children?: ReactNode;
}

/** The menu of a page on small windows: a popover, with the controls of the bar that have no room in it. */
export default function Menu({ as: Element = 'div', className, children }: Props): ReactNode {
  const { navbar } = useThemeConfig();
  // The theme’s type of its configuration is wider than that of its items.
  const items = navbar.items as ItemProps[];
  useClosing(menuId);
  return (
    <Element id={menuId} popover="auto" className={clsx(styles.menu, className)}>
      <div className={styles.head}>
        <button
          type="button"
          className={clsx('clean-btn', styles.close)}
          popoverTarget={menuId}
          popoverTargetAction="hide"
          aria-label={translate({
            id: 'theme.docs.sidebar.closeSidebarButtonAriaLabel',
            message: 'Close navigation bar',
            description: 'The ARIA label for close button of mobile sidebar',
          })}>
          <IconClose color="currentColor" />
        </button>
        <NavbarColorModeToggle />
      </div>
      <ul className={clsx('menu__list', styles.links)}>
        {items.map((item, place) => (
          <NavbarItem key={place} {...item} mobile />
        ))}
      </ul>
      {children}
    </Element>
  );
}
