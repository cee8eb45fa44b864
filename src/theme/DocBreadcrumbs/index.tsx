import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import {
  findFirstSidebarItemLink,
  useDoc,
  useDocsSidebar,
  useSidebarBreadcrumbs,
} from '@docusaurus/plugin-content-docs/client';
import type {
  PropSidebar,
  PropSidebarBreadcrumbsItem,
  PropSidebarItemLink,
} from '@docusaurus/plugin-content-docs';
import Breadcrumbs, { type Crumb } from '@site/src/components/Breadcrumbs';

/** The breadcrumbs of a page of the guide or of the reference, from its sidebar. */
export default function DocBreadcrumbs(): ReactNode {
  const { title } = useDoc().metadata;
  const items = useDocsSidebar()?.items ?? [];
  const way = useSidebarBreadcrumbs() ?? [];
  const document = items.find(isIndexOfApi);
  const groups = way.slice(0, -1).flatMap((item) => crumbOf(item, document));
  const above = document === undefined ? groups : [...crumbsOfApi(document, way), ...groups];
  return <Breadcrumbs above={above} current={way.at(-1)?.label ?? title} />;
}

/** The page of a document is the first of its sidebar, beside the groups of its operations and not above them. */
function isIndexOfApi(item: PropSidebar[number]): item is PropSidebarItemLink {
  return item.type === 'link' && item.className === 'api-index';
}

function crumbsOfApi(
  document: PropSidebarItemLink,
  way: readonly PropSidebarBreadcrumbsItem[],
): readonly Crumb[] {
  const reference = {
    to: '/api',
    label: (
      <Translate id="breadcrumbs.api" description="Breadcrumb of the page that lists every API">
        API reference
      </Translate>
    ),
  };
  const isShown = way.at(-1)?.href === document.href;
  return isShown ? [reference] : [reference, { to: document.href, label: document.label }];
}

/** A group of operations leads to its heading on the page of its document; another, to its first page. */
function crumbOf(
  item: PropSidebarBreadcrumbsItem,
  document: PropSidebarItemLink | undefined,
): readonly Crumb[] {
  const anchor = item.customProps?.anchor;
  const to =
    document !== undefined && typeof anchor === 'string'
      ? `${document.href}#${anchor}`
      : findFirstSidebarItemLink(item);
  return to === undefined ? [] : [{ to, label: item.label }];
}
