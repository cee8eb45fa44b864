import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { build, type BuildOptions, type Plugin as BundlerPlugin } from 'esbuild';

import { menuScript, recoveryScript, startScript, unfoldScript } from './names';

/** Makes the scripts at the root, for both languages: `template.ts` adds the first to every page. */
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
      // A classic script may import modules, too: as one of these it has none of the code by which others are found.
      const asFunction = { banner: { js: '(()=>{' }, footer: { js: '})();' } } as const;
      await bundle('script.ts', startScript, {
        format: 'esm',
        plugins: [othersAsFiles],
        ...asFunction,
      });
      for (const [source, file] of Object.entries(others)) {
        await bundle(`${source}.ts`, file, { format: 'esm' });
      }
    },
  };
}

const others = { recovery: recoveryScript, menu: menuScript, unfold: unfoldScript };

/** The first script imports the others by their addresses, where it needs them. */
const othersAsFiles: BundlerPlugin = {
  name: 'others-as-files',
  setup: (bundler) => {
    for (const [source, file] of Object.entries(others)) {
      const asFile = () => ({ path: `/${file}`, external: true });
      bundler.onResolve({ filter: new RegExp(`^\\./${source}$`) }, asFile);
    }
  },
};
