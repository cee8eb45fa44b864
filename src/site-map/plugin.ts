import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { AllContent, Plugin } from '@docusaurus/types';

import { siteMapOf } from './generate/site-map';

/**
 * Hands the footer the titles of pages in the language of the build, as `@generated/site-map/default/map.json`: only
 * those that it lists, as every page loads them.
 */
export default function siteMap(): Plugin {
  return {
    name: 'site-map',
    async allContentLoaded({ allContent, actions: { createData } }) {
      const map = siteMapOf(versionOf(allContent, 'default'), versionOf(allContent, 'api'));
      await createData('map.json', map);
    },
  };
}

/** @throws {Error} if the plugin of these documents has read none */
function versionOf(allContent: AllContent, id: string): LoadedContent['loadedVersions'][number] {
  const content = allContent['docusaurus-plugin-content-docs']?.[id] as LoadedContent | undefined;
  const version = content?.loadedVersions[0];
  if (version === undefined) throw new Error(`site-map: there are no documents of "${id}".`);
  return version;
}
