import type { LoadContext, Plugin } from '@docusaurus/types';

import { readInputs } from '../inputs';
import { cachedData } from '../inputs/cached-data';
import { redirectsOf } from './list';
import { writeRedirects } from './write';

export default function redirectsPlugin(context: LoadContext): Plugin {
  const { siteDir, i18n } = context;
  return {
    name: 'redirects',
    async postBuild({ outDir, baseUrl, routesPaths }) {
      const redirects = await cachedData(
        context,
        { plugin: 'redirects', code: __filename },
        async () => redirectsOf((await readInputs(siteDir)).documents),
      );
      const site = { outDir, baseUrl, routesPaths, locale: i18n.currentLocale };
      await writeRedirects(redirects, site);
    },
  };
}
