import type { Config } from '@docusaurus/types';

import config from '../../../docusaurus.config';

/**
 * The site as `docusaurus write-translations` reads it for `extract.ts`: it writes to a folder of
 * its own, and omits plugins, which take time; of these, only the pages of the guide have strings, those of their
 * sidebar.
 */
export default {
  ...config,
  plugins: [['@docusaurus/plugin-content-docs', { sidebarPath: './sidebars.ts' }]],
  i18n: { defaultLocale: 'en', locales: ['en'], path: process.env.EXTRACTION_FOLDER },
} satisfies Config;
