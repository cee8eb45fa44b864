import type { DocusaurusConfig, LoadContext } from '@docusaurus/types';
import { DOCUSAURUS_VERSION } from '@docusaurus/utils';

/** What only the build uses of the configuration. */
const ofBuild: ReadonlySet<string> = new Set<keyof DocusaurusConfig>([
  'presets',
  'plugins',
  'themes',
  'markdown',
  'ssrTemplate',
  'staticDirectories',
  'scripts',
  'stylesheets',
  'headTags',
  'clientModules',
  'onBrokenLinks',
  'onBrokenAnchors',
  'onDuplicateRoutes',
]);

/**
 * What pages use of the data that Docusaurus sends to every page, by the names of its modules: the configuration without
 * the options of the build, and the versions without those of the plugins.
 */
export function clientData({ siteConfig, siteVersion }: LoadContext) {
  const config = Object.entries(siteConfig).filter(([key]) => !ofBuild.has(key));
  return {
    'docusaurus.config': Object.fromEntries(config),
    'site-metadata': { docusaurusVersion: DOCUSAURUS_VERSION, siteVersion, pluginVersions: {} },
  };
}
