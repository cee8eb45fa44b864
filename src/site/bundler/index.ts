import path from 'node:path';
import { getSwcJsMinimizerOptions, rspack } from '@docusaurus/faster';
import type { LoadContext, Plugin, PostCssOptions } from '@docusaurus/types';

import { asWebpack } from './as-webpack';
import { clientData } from './client-data';
import { darkOnScreens } from './dark-on-screens';
import { development } from './development';
import { withoutUnusedRules } from './infima';
import { moduleIds } from './module-ids';
import { chunkFiles } from './routes/chunk-files';
import { clientManifest } from './routes/client-manifest';
import { files } from './routes/table.mjs';
import { styleSheets } from './style-sheets';

const client = {
  output: { trustedTypes: { policyName: 'docusaurus#rspack' } },
  optimization: {
    splitChunks: {
      cacheGroups: {
        // Docusaurus puts modules that half of all pages use into a common chunk, and copies the others into each page.
        // The site's own code is split by its users, so that no page loads the reference or the explorer without using it.
        site: { test: /[\\/]src[\\/]/, chunks: 'async', minChunks: 2, minSize: 3000, priority: 45 },
        // What plays a scenario is used as a whole, with the parts of its figure: one file compresses better than five.
        flow: {
          test: /[\\/]src[\\/](?:figure[\\/](?!geometry|inset|measure|position|wrap)|explorer[\\/](?:Flow[\\/](?!Diagram[\\/](?:Choice|Remark[\\/](?!remarked)|Traffic))|(?:figure|message-text|pacing|player|sentence|view)\.ts))/,
          name: 'flow',
          chunks: 'async',
          enforce: true,
          priority: 46,
        },
        // The data that many pages share: the figures, and what the explorer knows of their parts.
        data: {
          test: /[\\/](?:explorer|flows)[\\/]default[\\/](?:platform|families|successors|figure)\.json$/,
          chunks: 'async',
          minChunks: 2,
          minSize: 1500,
          priority: 44,
        },
        ...styleSheets,
      },
    },
  },
} as const;

/** Docusaurus' modules of the data that it sends to every page, replaced by what this plugin creates. */
function clientAliases(context: LoadContext): Readonly<Record<string, string>> {
  const { generatedFilesDir } = context;
  return Object.fromEntries(
    Object.keys(clientData(context)).map((name) => [
      `${generatedFilesDir}/${name}$`,
      `${generatedFilesDir}/bundler/default/${name}.json`,
    ]),
  );
}

/** What maps names to files for `prefetch`, which is switched off. */
const isForPrefetch = (plugin: unknown) =>
  typeof plugin === 'object' && plugin?.constructor.name === 'ChunkAssetPlugin';

/**
 * Docusaurus' minimizers, but scripts keep their text as it is: escaped (`\xe9` for é), French would be longer, and
 * differ from the same words in the HTML, with which the offline pack compresses it.
 */
function minimizersInUtf8<M>(minimizers: readonly M[] = []) {
  const scripts = new rspack.SwcJsMinimizerRspackPlugin({
    minimizerOptions: {
      ...getSwcJsMinimizerOptions(),
      minify: true,
      module: true,
      format: { comments: false, ascii_only: false },
    },
  });
  return minimizers.map((each) =>
    each instanceof rspack.SwcJsMinimizerRspackPlugin ? asWebpack(scripts) : each,
  );
}

/** Docusaurus' files with all sidebars of a guide. */
const sidebarsOfGuides = /[\\/]docusaurus-plugin-content-docs[\\/][^\\/]+[\\/]p[\\/][^\\/]+\.json$/;

/**
 * Only for production: the development server names the entries of the registry in another way. Both languages get the
 * same code, and no page the routes and files of all pages: files are named by the chunks' numbers, and what maps names
 * to files for `prefetch`, which is switched off, is left out.
 */
function lean<P>({ generatedFilesDir, baseUrl }: LoadContext, plugins: readonly P[]) {
  const core = (file: string) => require.resolve(`@docusaurus/core/lib/client/${file}`);
  const rule = (test: string | RegExp, loader: string) => ({
    test,
    use: { loader, options: { baseUrl } },
  });
  return {
    output: { ...client.output, chunkFilename: 'assets/js/[id].[contenthash:8].js' },
    plugins: [
      ...plugins.filter((plugin) => !isForPrefetch(plugin)),
      moduleIds,
      asWebpack(chunkFiles(generatedFilesDir, baseUrl)),
      asWebpack(clientManifest(generatedFilesDir, baseUrl)),
    ],
    module: {
      rules: [
        ...files.map((file) =>
          rule(path.join(generatedFilesDir, file), require.resolve('./routes/loader.mjs')),
        ),
        rule(sidebarsOfGuides, require.resolve('./routes/sidebars-loader.mjs')),
        rule(core('preload.js'), require.resolve('./routes/preload-loader.mjs')),
        rule(core('clientEntry.js'), require.resolve('./entry-loader.mjs')),
      ],
    },
  };
}

/**
 * The bundler settings that Docusaurus does not have: the name of the Trusted Types policy that loads chunks, when to
 * prefetch chunks, where pages find the data of plugins, and (for two development servers behind one address) the
 * live-reload socket of each language.
 */
export default function bundler(context: LoadContext): Plugin {
  return {
    name: 'bundler',
    configurePostCss: (options) => postCssOptions(options, context.siteDir),
    // Runs after all content is loaded: the theme translates the labels of the bar during the load.
    allContentLoaded: async ({ actions }) => {
      for (const [name, data] of Object.entries(clientData(context))) {
        await actions.createData(`${name}.json`, JSON.stringify(data));
      }
    },
    getClientModules: () => [require.resolve('./mend-address'), require.resolve('./prefetch')],
    configureWebpack: ({ mode, plugins = [], optimization }, isServer) => ({
      ...(isServer ? {} : client),
      ...(!isServer &&
        mode === 'production' && {
          mergeStrategy: { plugins: 'replace', 'optimization.minimizer': 'replace' } as const,
          ...lean(context, plugins),
          optimization: {
            ...client.optimization,
            minimizer: minimizersInUtf8(optimization?.minimizer),
          },
        }),
      // The ids of modules and chunks depend on the paths of modules relative to this folder. With a folder for each
      // language, both languages have the same ids, and the same files except for text.
      context: context.generatedFilesDir,
      resolve: {
        alias: {
          '@data': `${context.generatedFilesDir}/model/default`,
          ...clientAliases(context),
          // The theme would load its highlighter on every page; code is highlighted at build time (src/code).
          [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
          '@docusaurus/utils-common$': `${context.siteDir}/src/site/bundler/utils-common.ts`,
          nprogress$: `${context.siteDir}/src/site/bundler/progress.ts`,
        },
      },
      ...(mode === 'development' && development(context)),
    }),
  };
}

/**
 * Lightning CSS, which minifies the style sheets, also targets the browsers of package.json, so that PostCSS need not.
 * Without `config: false`, it would look for a configuration file, which does not exist, for every style sheet. While a
 * page is written, all of Infima is there, as a class may be used at any time.
 */
function postCssOptions(
  options: PostCssOptions,
  siteDir: string,
): PostCssOptions & { readonly config: false } {
  const isPresetEnv = (plugin: unknown) => String(plugin).includes('postcss-preset-env');
  const plugins = options.plugins.filter((plugin) => !isPresetEnv(plugin));
  const unused = process.env.NODE_ENV === 'production' ? [withoutUnusedRules(siteDir)] : [];
  return { ...options, config: false, plugins: [...unused, ...plugins, darkOnScreens] };
}
