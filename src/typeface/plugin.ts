import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { writeAtomically } from '../files/text-files';
import { stores } from '../files/store';
import { charactersOfPages } from './generate/characters';
import { webFont } from './generate/web-font';

/**
 * The folder of the web font, and its name, by which `face.css` and pages that need its file find it. For Docusaurus, which
 * has a rule of its own for `.woff2`, each language would have a font, and thus style sheets, of its own.
 */
const fontFolder = '.generated/web-font';
const fontFile = 'plex-sans.font';

/** The name of the file with how wide the characters of the web font are. */
const advancesFile = 'advances.json';

/**
 * The typeface of headings, navigation and figures: makes the web font of the characters that pages have, and lets pages
 * know how wide they are, so that figures are laid out there as in the build.
 */
export default function typeface(context: LoadContext): Plugin {
  const { siteDir, generatedFilesDir } = context;
  return {
    name: 'typeface',
    async contentLoaded({ actions }) {
      const { woff2, advances } = await webFont(
        charactersOfPages(),
        path.join(siteDir, stores.typeface),
      );
      await mkdir(path.join(siteDir, fontFolder), { recursive: true });
      writeAtomically(path.join(siteDir, fontFolder, fontFile), woff2);
      await actions.createData(advancesFile, JSON.stringify(advances));
    },
    getClientModules: () => [require.resolve('./face.css')],
    configureWebpack: ({ mode }) => ({
      resolve: { alias: { '@web-font': path.join(siteDir, fontFolder) } },
      module: {
        rules: [
          { test: path.join(siteDir, fontFolder, fontFile), ...fontIn(context, mode) },
          {
            test: require.resolve('./advances'),
            use: {
              loader: require.resolve('./advances-loader.mjs'),
              options: { file: path.join(generatedFilesDir, 'typeface/default', advancesFile) },
            },
          },
        ],
      },
    }),
  };
}

/** One font for both languages, in the build of the first; a development server has all that its language needs. */
function fontIn({ baseUrl, i18n }: LoadContext, mode: string | undefined) {
  const isShared = mode === 'production';
  return {
    type: 'asset/resource',
    generator: {
      filename: 'assets/fonts/plex-sans.[contenthash:8].woff2',
      publicPath: isShared ? '/' : baseUrl,
      emit: !isShared || i18n.currentLocale === i18n.defaultLocale,
    },
  };
}
