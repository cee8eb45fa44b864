import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import DocSidebarNavbarItem from '@theme/NavbarItem/DocSidebarNavbarItem';
import LocaleDropdownNavbarItem from '@theme/NavbarItem/LocaleDropdownNavbarItem';

/** The kinds of item that this site's bar has (`themeConfig.navbar.items`): the stock list puts all nine on every page. */
export default {
  default: DefaultNavbarItem,
  docSidebar: DocSidebarNavbarItem,
  localeDropdown: LocaleDropdownNavbarItem,
};
