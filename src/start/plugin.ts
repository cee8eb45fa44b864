import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { build, type BuildOptions, type Plugin as BundlerPlugin } from 'esbuild';

import { recoveryScript, startScript } from './names';

/** Makes the two scripts at the root, for both languages: `template.ts` adds the first to every page. */
export default function start({ i18n }: LoadContext): Plugin {
  return {
    name: 'start',
    getClientModules: () => [require.resolve('./in-the-application')],
    async postBuild({ outDir }) {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const bundle = (source: string, file: string, options: BuildOptions) =>
        build({
          ...options,
          entryPoints: [path.join(__dirname, source)],
          outfile: path.join(outDir, file),
          bundle: true,
          minify: true,
          target: ['chrome109', 'firefox115', 'safari16.4'],
          logLevel: 'warning',
        });
      await bundle('script.ts', startScript, { format: 'iife', plugins: [recoveryAsFile] });
      await bundle('recovery.ts', recoveryScript, { format: 'esm' });
    },
  };
}

/** The first script imports the other by its address, when it needs it. */
const recoveryAsFile: BundlerPlugin = {
  name: 'recovery-as-file',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^\.\/recovery$/ }, () => ({
      path: `/${recoveryScript}`,
      external: true,
    }));
  },
};
