import { expect, it } from 'vitest';

import { siteMapOf } from './site-map';

const doc = (id: string, title = id) => ({ id, title, permalink: `/fr/${id}`, frontMatter: {} });
const item = (id: string) => ({ type: 'doc' as const, id });
const page = (title: string) => ({ title, path: `/fr/${title}` });

const ids = Array.from({ length: 9 }, (_, i) => `page-${i}`);
const guide = {
  docs: [...ids.map((id) => doc(id)), doc('about')],
  sidebars: {
    guide: [
      {
        type: 'category' as const,
        label: 'Sécurité',
        collapsed: false,
        collapsible: true,
        items: ids.map(item),
      },
      item('about'),
    ],
  },
};
const reference = { docs: [doc('platform/_index'), doc('platform/list-companies')], sidebars: {} };

it('lists the first pages of each group, the pages outside of groups, and the page of each API', () => {
  expect(siteMapOf(guide, reference)).toEqual({
    groups: [{ label: 'Sécurité', pages: ids.slice(0, 7).map(page) }],
    site: [page('about')],
    apis: [page('platform/_index')],
  });
});

it('names a page as the sidebar does', () => {
  const overview = { ...doc('about'), frontMatter: { sidebar_label: 'À propos' } };
  const { site } = siteMapOf({ ...guide, docs: [overview] }, reference);
  expect(site).toEqual([{ title: 'À propos', path: '/fr/about' }]);
});
