import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import DocSidebarNavbarItem from '@theme/NavbarItem/DocSidebarNavbarItem';

import LanguageLink from './LanguageLink';

/** The item types that this site's bar uses (`themeConfig.navbar.items`): the stock list adds all nine to every page. */
export default {
  default: DefaultNavbarItem,
  docSidebar: DocSidebarNavbarItem,
  'custom-languageLink': LanguageLink,
};
