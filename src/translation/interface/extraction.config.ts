import type { Config } from '@docusaurus/types';

import config from '../../../docusaurus.config';

/**
 * The site as `docusaurus write-translations` reads it for `extract.ts`: it writes into a folder of
 * its own, and does without plugins, which have no strings but cost time.
 */
export default {
  ...config,
  plugins: [],
  i18n: { defaultLocale: 'en', locales: ['en'], path: process.env.EXTRACTION_FOLDER },
} satisfies Config;
