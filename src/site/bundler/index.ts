import type { DocusaurusConfig, LoadContext, Plugin, PostCssOptions } from '@docusaurus/types';

const client = {
  output: { trustedTypes: { policyName: 'docusaurus#rspack' } },
  optimization: {
    splitChunks: {
      cacheGroups: {
        // What half of all pages use, Docusaurus gives to all; what fewer use, each page carries its own copy of.
        // The site's own code goes by who uses it, so that no page carries the reference or the explorer unused.
        site: { test: /[\\/]src[\\/]/, chunks: 'async', minChunks: 2, minSize: 3000, priority: 45 },
      },
    },
  },
} as const;

const configFile = 'config.json';

/** The configuration without the options of presets, plugins, themes and Markdown, which Docusaurus would send to every page. */
function clientConfig(siteConfig: DocusaurusConfig): Partial<DocusaurusConfig> {
  const ofBuild = ['presets', 'plugins', 'themes', 'markdown'];
  return Object.fromEntries(Object.entries(siteConfig).filter(([key]) => !ofBuild.includes(key)));
}

/**
 * What the bundler must know besides Docusaurus' own settings: the name of the Trusted Types policy that loads
 * chunks, when it loads them ahead, where pages find the data that plugins hand them, and (for two development
 * servers behind one address) where each language's live-reload socket is.
 */
export default function bundler(context: LoadContext): Plugin {
  const { baseUrl } = context.siteConfig;
  return {
    name: 'bundler',
    configurePostCss,
    // Not before everything is loaded: the theme translates the labels of the bar on the way.
    allContentLoaded: async ({ actions }) => {
      await actions.createData(configFile, JSON.stringify(clientConfig(context.siteConfig)));
    },
    getClientModules: () => [require.resolve('./fragment'), require.resolve('./prefetch')],
    configureWebpack: (_config, isServer) => ({
      ...(isServer ? {} : client),
      // Chunks are numbered by where modules stand beside it: from a folder of each language, the numbers of both are
      // the same, and so is all that does not speak.
      context: context.generatedFilesDir,
      resolve: {
        alias: {
          '@data': `${context.generatedFilesDir}/model/default`,
          [`${context.generatedFilesDir}/docusaurus.config$`]: `${context.generatedFilesDir}/bundler/default/${configFile}`,
          // The theme would load its highlighter on every page; code is coloured at build time (src/code).
          [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
          '@docusaurus/utils-common$': `${context.siteDir}/src/site/bundler/utils-common.ts`,
          nprogress$: `${context.siteDir}/src/site/bundler/progress.ts`,
        },
      },
      ...(process.env.DEV_PROXY_PORT === undefined
        ? {}
        : {
            devServer: {
              client: {
                webSocketURL: {
                  pathname: `${baseUrl}ws`,
                  port: Number(process.env.DEV_PROXY_PORT),
                },
              },
              webSocketServer: { type: 'ws', options: { path: `${baseUrl}ws` } },
            },
          }),
    }),
  };
}

/**
 * Lightning CSS, which shrinks the style sheets, writes them for the browsers of package.json too: once is enough. A
 * file of settings, which there is none of, would be looked for again for every style sheet.
 */
function configurePostCss(options: PostCssOptions): PostCssOptions & { readonly config: false } {
  const isPresetEnv = (plugin: unknown) => String(plugin).includes('postcss-preset-env');
  const plugins = options.plugins.filter((plugin) => !isPresetEnv(plugin));
  return { ...options, config: false, plugins };
}
