import { existsSync } from 'node:fs';
import type { Config, I18nLocaleConfig, ThemeConfig } from '@docusaurus/types';
import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { Options as ThemeOptions } from '@docusaurus/theme-classic';
import type { UserThemeConfig } from '@docusaurus/theme-common';

import offline from './src/offline/plugin';
import { openapiDocs } from './src/reference/generate/openapi-docs';
import { outputs } from './src/reference/generate/outputs';
import search from './src/search/plugin';
import { openGraphLocale, siteText } from './src/site/locales';
import bundler from './src/site/bundler';
import { rehypeCode } from './src/code/generate/rehype';
import { frontMatterOf } from './src/site/front-matter';
import { unresolvedLink } from './src/site/markdown-links';
import { remarkMermaid } from './src/mermaid/generate/remark';
import explorer from './src/explorer/plugin';
import facts from './src/facts/plugin';
import flows from './src/explorer/generate/flows/plugin';
import home from './src/home/plugin';
import { remarkFlows } from './src/explorer/generate/flows/remark';
import { rehypeCaptions } from './src/facts/generate/rehype';
import { remarkFacts } from './src/facts/generate/remark';
import model from './src/model-views/plugin';
import openapi from './src/reference/generate/downloads/plugin';
import redirects from './src/redirects/plugin';
import siteMap from './src/site-map/plugin';
import start from './src/start/plugin';
import { pageTemplate } from './src/start/template';
import translation from './src/translation/plugin';
import typeface from './src/typeface/plugin';
import wellKnown from './src/well-known/plugin';
import { withAlternates } from './src/site/sitemap';

const siteUrl = process.env.SITE_URL ?? 'http://localhost:3000';
const repositoryUrl = process.env.REPOSITORY_URL;
const text = siteText(process.env.DOCUSAURUS_CURRENT_LOCALE);

const localeConfigs = {
  // English stands in the source. i18n/en records from which English the French was made: not for pages.
  en: { label: 'English', htmlLang: 'en', path: 'none' },
  // Said, as a build of one language alone would stand at the root.
  fr: { label: 'Français', htmlLang: 'fr', baseUrl: '/fr/' },
} satisfies Record<string, Partial<I18nLocaleConfig>>;

const editUrl = repositoryUrl === undefined ? undefined : `${repositoryUrl}/edit/main/`;

/** Shows the pages of the guide. */
const guidePages = './src/site/guide.ts';
/** Shows the pages of the API reference. */
const referenceDocs = './src/reference/plugin.ts';

const config: Config = {
  title: text.title,
  tagline: text.tagline,
  url: siteUrl,
  baseUrl: '/',
  trailingSlash: false,
  favicon: 'img/mark.svg',
  baseUrlIssueBanner: false,
  ssrTemplate: pageTemplate(),

  // One namespace for both languages, so that the choice of theme survives the language switch.
  storage: { namespace: 'architecture-guide' },
  // A downloaded archive has no history: its pages are built without dates.
  future: { v4: true, experimental_vcs: existsSync('.git') },
  i18n: { defaultLocale: 'en', locales: ['en', 'fr'], localeConfigs },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    parseFrontMatter: frontMatterOf,
    hooks: { onBrokenMarkdownLinks: unresolvedLink(), onBrokenMarkdownImages: 'throw' },
  },

  customFields: { repositoryUrl },

  themes: [
    [
      '@docusaurus/theme-classic',
      {
        customCss: [
          './src/css/tokens.css',
          './src/css/base.css',
          './src/css/motion.css',
          './src/css/notice.css',
          './src/css/print.css',
        ],
      } satisfies ThemeOptions,
    ],
  ],
  plugins: [
    '@docusaurus/plugin-css-cascade-layers',
    '@docusaurus/plugin-content-pages',
    [
      '@docusaurus/plugin-sitemap',
      {
        lastmod: 'date',
        changefreq: null,
        priority: null,
        createSitemapItems: withAlternates,
      } satisfies SitemapOptions,
    ],
    [
      guidePages,
      {
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        showLastUpdateTime: true,
        editUrl,
        editLocalizedFiles: true,
        beforeDefaultRemarkPlugins: [
          remarkMermaid,
          [remarkFlows, { siteDir: __dirname }],
          [remarkFacts, { siteDir: __dirname }],
        ],
        rehypePlugins: [rehypeCode, rehypeCaptions],
      } satisfies Partial<DocsOptions>,
    ],
    bundler,
    typeface,
    model,
    facts,
    flows,
    explorer,
    home,
    redirects,
    siteMap,
    openapi,
    translation,
    wellKnown,
    search,
    offline,
    start,
    // `npx docusaurus gen-api-docs all` makes the pages of static/openapi, in both languages; the build does the same.
    [
      'docusaurus-plugin-openapi-docs',
      { ...openapiDocs(__dirname, { plugin: referenceDocs, id: 'api' }) },
    ],
    [
      referenceDocs,
      {
        id: 'api',
        path: outputs.en,
        routeBasePath: 'api',
        sidebarPath: './.generated/api-sidebars.json',
      } satisfies Partial<DocsOptions>,
    ],
  ],

  themeConfig: {
    metadata: openGraphLocale(process.env.DOCUSAURUS_CURRENT_LOCALE),
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: text.title,
      hideOnScroll: false,
      logo: { alt: '', src: 'img/mark.svg', srcDark: 'img/mark-dark.svg', width: 32, height: 32 },
      items: [
        {
          type: 'docSidebar',
          sidebarId: 'guide',
          label: 'Architecture',
          position: 'left',
        },
        { to: '/explorer', label: 'Explorer', position: 'left' },
        { to: '/api', label: 'API reference', position: 'left' },
        { type: 'custom-languageLink', position: 'right' },
      ],
    },
    footer: { links: [] },
    // Code is coloured at build time (src/code); left out, the stock theme's colours would go to every page.
    prism: { theme: { plain: {}, styles: [] } },
  } satisfies UserThemeConfig & ThemeConfig,
};

export default config;
