import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import IconMenu from '@theme/Icon/Menu';

import { menuId } from '../Menu';

/** The button in the bar that opens the menu. The browser does it, so it needs no script. */
export default function NavbarMobileSidebarToggle(): ReactNode {
  return (
    <button
      type="button"
      className="navbar__toggle clean-btn"
      popoverTarget={menuId}
      aria-label={translate({
        id: 'theme.docs.sidebar.toggleSidebarButtonAriaLabel',
        message: 'Toggle navigation bar',
        description: 'The ARIA label for hamburger menu button of mobile navigation',
      })}>
      <IconMenu />
    </button>
  );
}
