import { readFileSync } from 'node:fs';
import path from 'node:path';
import purgeCss from '@fullhuman/postcss-purgecss';
import postcss, { type Plugin, type Root } from 'postcss';
import { defaultSchema } from 'rehype-sanitize';

import {
  propertiesOfDocument,
  propertiesReadIn,
  removeReplacedProperties,
  removeUnusedProperties,
} from './unused-properties';

const infima = /[\\/]node_modules[\\/]infima[\\/]/;

/** The folders whose components and pages name classes of Infima, each with the ending of its files. */
const sources = {
  'node_modules/@docusaurus/core/lib/client': 'js',
  'node_modules/@docusaurus/plugin-content-docs/lib/client': 'js',
  'node_modules/@docusaurus/theme-classic/lib': 'js',
  'node_modules/@docusaurus/theme-common/lib': 'js',
  src: '{ts,tsx}',
  docs: 'mdx',
  'i18n/fr': 'mdx',
  '.generated/api': 'mdx',
} as const;

/** Components of the theme that the site does not have or replaces, and tests. */
const inNoPage = [
  '**/theme/{Blog*,DocCard*,DocCategoryGeneratedIndexPage,DocTag*,MDXPage,Tab*,TagsListByLetter}/**',
  '**/theme-classic/lib/theme/{AnnouncementBar,DocVersionBadge,DocVersionBanner,TOCCollapsible}/**',
  '**/theme-classic/lib/theme/{DocBreadcrumbs,DocItem/Layout,DocRoot/Layout}/**',
  '**/theme-classic/lib/theme/DocSidebar/Desktop/{index.js,CollapseButton/**}',
  '**/theme-classic/lib/theme/{DocSidebar/Mobile,Navbar/Layout,Navbar/Logo,Navbar/MobileSidebar}/**',
  '**/theme-classic/lib/theme/{Footer/*,NotFound/Content}/**',
  '**/theme-classic/lib/theme/NavbarItem/{ComponentTypes,Docs*}.js',
  '**/theme-classic/lib/theme/NavbarItem/{DropdownNavbarItem,LocaleDropdownNavbarItem}/**',
  '**/*.test.*',
];

/** Classes of components that the site does not have, though code has words that are the same. */
export const unusedComponent =
  /^\.?(?:badge|breadcrumbs|button--outline|button-group|card|dropdown|pagination|pills|tabs)(?:__\w+)?(?:--\w+)?$/;

/**
 * A PostCSS plugin that removes the rules of Infima, the theme's style sheet, that are for classes which no source
 * names, and the custom properties that nothing reads or the site's own sheet replaces: every page loads the sheet, and a quarter of it is for components
 * that the site does not have. A class whose name is assembled from parts would be missed:
 * `tests/built/infima.test.ts` compares the result with the built pages.
 */
export function withoutUnusedRules(siteDir: string): Plugin {
  const purge = purgeCss({
    content: [
      ...Object.entries(sources).map(([folder, ending]) =>
        path.posix.join(siteDir, folder, `**/*.${ending}`),
      ),
      // Markdown makes elements whose names are in no source.
      { raw: (defaultSchema.tagNames ?? []).join(' '), extension: 'html' },
    ],
    skippedContentGlobs: inNoPage,
    // `:where(.button--primary):not(.button--outline)` is for elements without the second class.
    safelist: { greedy: [/^:not$/] },
    blocklist: [unusedComponent],
  }) as Plugin;
  // Pages name classes, but have no styles of their own.
  const code = Object.entries(sources).filter(([, ending]) => ending !== 'mdx');
  const read = () => code.flatMap(([folder]) => propertiesReadIn(path.join(siteDir, folder)));
  const replacing = path.join(siteDir, 'src/css/base.css');
  const replaced = () => propertiesOfDocument(postcss.parse(readFileSync(replacing, 'utf8')));
  return {
    postcssPlugin: 'infima',
    prepare({ opts, messages }) {
      if (!infima.test(opts.from ?? '')) return {};
      // The bundler keeps the result for the next build, until one of these folders changes.
      const dirs = Object.keys(sources).map((folder) => path.join(siteDir, folder));
      messages.push(...dirs.map((dir) => ({ type: 'dir-dependency', plugin: 'infima', dir })));
      // Docusaurus wraps the sheet in a layer at `Once`, after which PurgeCSS would skip every second rule to remove.
      return {
        Once: async (root, helpers) => {
          await purge.OnceExit?.(root, helpers);
          removeUnusedComponents(root);
          removeReplacedProperties(root, replaced());
          removeUnusedProperties(root, new Set(read()));
        },
      };
    },
  };
}

/** Rules that PurgeCSS keeps because of their `:not()`, though they are for components that the site does not have. */
function removeUnusedComponents(root: Root): void {
  const isUnused = (selector: string) =>
    selector
      .replaceAll(/:not\([^)]*\)/g, '')
      .match(/\.[A-Za-z][\w-]*/g)
      ?.some((name) => unusedComponent.test(name)) === true;
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => !isUnused(selector));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
}
