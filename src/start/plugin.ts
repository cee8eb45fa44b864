import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { build } from 'esbuild';

import { startScript } from './template';

/** Makes `script.ts` the file that `template.ts` adds to every page, at the root for both languages. */
export default function start({ i18n }: LoadContext): Plugin {
  return {
    name: 'start',
    getClientModules: () => [require.resolve('./in-the-application')],
    async postBuild({ outDir }) {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      await build({
        entryPoints: [path.join(__dirname, 'script.ts')],
        outfile: path.join(outDir, startScript),
        bundle: true,
        minify: true,
        target: ['chrome109', 'firefox115', 'safari16.4'],
        logLevel: 'warning',
      });
    },
  };
}
