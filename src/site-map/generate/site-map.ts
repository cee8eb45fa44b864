import type { LoadedContent } from '@docusaurus/plugin-content-docs';

import type { ListedPage, SiteMap } from '../data';

/** What Docusaurus knows of a version of documents, as far as the map needs it. */
type Version = Pick<LoadedContent['loadedVersions'][number], 'sidebars'> & {
  readonly docs: readonly Doc[];
};
type Doc = Pick<
  LoadedContent['loadedVersions'][number]['docs'][number],
  'id' | 'title' | 'permalink' | 'frontMatter'
>;

/** A footer is no sidebar: of a longer group, it has the pages that readers meet first. */
const mostInGroup = 7;

/**
 * The map of the site, in the order of the sidebar and under its labels, so that a new page is in it.
 * @param guide the version of the guide
 * @param reference the version of the API reference
 */
export function siteMapOf(guide: Version, reference: Version): SiteMap {
  const byId = new Map(guide.docs.map((doc) => [doc.id, doc]));
  const listed = (item: { readonly type: string; readonly id?: unknown }) => {
    const doc = byId.get(String(item.id));
    return item.type === 'doc' && doc !== undefined ? [pageOf(doc)] : [];
  };
  const items = Object.values(guide.sidebars).flat();
  return {
    groups: items.flatMap((item) =>
      item.type === 'category'
        ? [{ label: item.label, pages: item.items.flatMap(listed).slice(0, mostInGroup) }]
        : [],
    ),
    site: items.flatMap(listed),
    apis: reference.docs.filter(({ id }) => id.endsWith('/_index')).map(pageOf),
  };
}

function pageOf({ title, permalink, frontMatter }: Doc): ListedPage {
  return { title: frontMatter.sidebar_label ?? title, path: permalink };
}
