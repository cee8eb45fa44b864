import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * What the bundler must know besides Docusaurus' own settings: the name of the Trusted Types policy
 * that loads chunks, where pages find the data that plugins hand them, and (for two development
 * servers behind one address) where each language's live-reload socket is.
 */
export default function bundler(context: LoadContext): Plugin {
  const { baseUrl } = context.siteConfig;
  return {
    name: 'bundler',
    configureWebpack: (_config, isServer) => ({
      ...(isServer ? {} : { output: { trustedTypes: { policyName: 'docusaurus#rspack' } } }),
      resolve: {
        alias: {
          '@data': `${context.generatedFilesDir}/model/default`,
          // The theme would load its highlighter on every page; code is coloured at build time (src/site/code).
          [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
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
