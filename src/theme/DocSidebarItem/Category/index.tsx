import type { ReactNode } from 'react';
import { findFirstSidebarItemLink } from '@docusaurus/plugin-content-docs/client';
import Category from '@theme-original/DocSidebarItem/Category';
import type { Props } from '@theme/DocSidebarItem/Category';

/**
 * A category without a page of its own keeps the address that it is served with, its first page. The stock theme takes it
 * away once React is there, which replaces the element, and what was asked of it would be lost.
 */
export default function DocSidebarItemCategory(props: Props): ReactNode {
  const { item } = props;
  const isServedAsLink = item.collapsible && item.href === undefined;
  const href = isServedAsLink ? findFirstSidebarItemLink(item) : undefined;
  return <Category {...props} {...(href !== undefined && { href })} />;
}
