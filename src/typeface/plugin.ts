import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { writeAtomically } from '../files/text-files';
import { stores } from '../files/store';
import { charactersOfPages } from './generate/characters';
import { webFont } from './generate/web-font';

/** The folder of the web font, and its name, by which `face.css` and pages that need its file find it. */
const fontFolder = '.generated/web-font';
const fontFile = 'plex-sans.woff2';

/** The name of the file with how wide the characters of the web font are. */
const advancesFile = 'advances.json';

/**
 * The typeface of headings, navigation and figures: makes the web font of the characters that pages have, and gives pages how
 * wide they are, so that figures are laid out there as in the build.
 */
export default function typeface({ siteDir, generatedFilesDir }: LoadContext): Plugin {
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
    configureWebpack: () => ({
      resolve: { alias: { '@web-font': path.join(siteDir, fontFolder) } },
      module: {
        rules: [
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
