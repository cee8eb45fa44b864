import type { Config } from '@docusaurus/types';

import config from '../../../docusaurus.config';

/**
 * The site as `docusaurus write-translations` reads it for `extract.ts`: it writes to a folder of
 * its own, and omits plugins, which have no strings but take time.
 */
export default {
  ...config,
  plugins: [],
  i18n: { defaultLocale: 'en', locales: ['en'], path: process.env.EXTRACTION_FOLDER },
} satisfies Config;
