import { createRequire } from 'node:module';
import path from 'node:path';
import { reloadQueue } from './reload-queue.mjs';

const require = createRequire(import.meta.url);
const { loadSite, reloadSite, reloadSitePlugin } = require('@docusaurus/core/lib/server/site.js');
const { createWebpackDevServer } = require('@docusaurus/core/lib/commands/start/webpack.js');
const { getPluginPathsToWatch, watch } = require('@docusaurus/core/lib/commands/start/watcher.js');

/*
 * `docusaurus start` for one language, from the same parts, but what the writer looks at comes first: Docusaurus reloads
 * its plugins as soon as a file is saved, and all of the site for each file of the translation, while the bundler waits.
 */
const [locale, port] = process.argv.slice(2);
const siteDir = process.cwd();

let site = await loadSite({ siteDir, locale });
const { props } = site;
const cliOptions = { locale, host: 'localhost', port };
const server = await createWebpackDevServer({ props, cliOptions, openUrlContext: cliOptions });

let isCompiling = true;
const { hooks } = server.compiler;
hooks.invalid.tap('dev', () => {
  isCompiling = true;
});
hooks.done.tap('dev', () => {
  isCompiling = false;
  process.send?.('ready');
});

const everything = Symbol('everything');
const reload = reloadQueue({
  isBusy: () => isCompiling,
  reload: async (what) => {
    site = await (what === everything
      ? reloadSite(site)
      : reloadSitePlugin(site, { name: what.name, id: what.options.id }));
  },
});
for (const plugin of props.plugins) {
  const pathsToWatch = getPluginPathsToWatch({ siteDir, plugin });
  watch({ pathsToWatch, siteDir }, () => reload(plugin));
}
// Of the translation, plugins watch all but the texts of the theme and the labels of sidebars.
const strings = path.join(props.localizationDir, '*/*.json');
watch({ pathsToWatch: [props.siteConfigPath, strings], siteDir }, () => reload(everything));

await server.start();
