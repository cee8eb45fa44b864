import path from 'node:path';
import { rspack } from '@docusaurus/faster';
import type { LoadContext } from '@docusaurus/types';

import { asWebpack } from './as-webpack';

type Compiler = Parameters<typeof rspack.lazyCompilationMiddleware>[0];
type Handler = ReturnType<typeof rspack.lazyCompilationMiddleware>;

/**
 * Settings for writing: a page is compiled when a browser asks for it, so that neither the first page nor a saved one
 * waits for all others. What the browser says to the server, requests and the live-reload socket, stays below the
 * address of the language, as two servers share one port.
 */
export function development(
  { baseUrl, generatedFilesDir }: Pick<LoadContext, 'baseUrl' | 'generatedFilesDir'>,
  proxyPort = process.env.DEV_PROXY_PORT,
) {
  const handlers: Handler[] = [];
  return {
    lazyCompilation: {
      entries: false,
      test: /\.mdx$/,
      prefix: `${baseUrl}compile`,
    },
    plugins: [
      asWebpack({
        apply: (compiler: Compiler) => {
          handlers.push(rspack.lazyCompilationMiddleware(compiler));
        },
      }),
    ],
    module: {
      rules: [
        {
          test: path.join(generatedFilesDir, 'registry.js'),
          loader: require.resolve('./registry-loader.mjs'),
        },
      ],
    },
    devServer: {
      // Added to those of Docusaurus.
      setupMiddlewares: () => handlers,
      ...(proxyPort !== undefined && {
        client: { webSocketURL: { pathname: `${baseUrl}ws`, port: Number(proxyPort) } },
        webSocketServer: { type: 'ws', options: { path: `${baseUrl}ws` } },
      }),
    },
  };
}
