import type { ReactNode } from 'react';
import { matchPath, useLocation } from '@docusaurus/router';
import routes from '@generated/routes';

import Menu from './Menu';

/** The menu of pages without a sidebar; elsewhere, the sidebar is the menu. */
export default function NavbarMobileSidebar(): ReactNode {
  const { pathname } = useLocation();
  return hasSidebar(routes, pathname) ? null : <Menu />;
}

interface Route {
  readonly path?: string | readonly string[];
  readonly exact?: boolean;
  /** The routes below it, of which one is for the page. */
  readonly routes?: readonly Route[];
  /** The name of the page’s sidebar. */
  readonly sidebar?: unknown;
}

/** Whether the page at an address has a sidebar, as Docusaurus finds it: by the first route that matches, level by level. */
function hasSidebar(level: readonly Route[], pathname: string): boolean {
  const route = level.find((each) => matchPath(pathname, each));
  if (route?.routes !== undefined) return hasSidebar(route.routes, pathname);
  return typeof route?.sidebar === 'string';
}
