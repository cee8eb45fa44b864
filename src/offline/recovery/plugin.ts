import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { build } from 'esbuild';

const file = 'recovery.js';

/** Adds `script.ts` to every page, from one file at the root for both languages. */
export default function recovery({ i18n }: LoadContext): Plugin {
  return {
    name: 'recovery',
    injectHtmlTags: () =>
      process.env.NODE_ENV === 'production'
        ? { headTags: [{ tagName: 'script', attributes: { src: `/${file}`, async: true } }] }
        : {},
    async postBuild({ outDir }) {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      await build({
        entryPoints: [path.join(__dirname, 'script.ts')],
        outfile: path.join(outDir, file),
        bundle: true,
        minify: true,
        logLevel: 'warning',
      });
    },
  };
}
