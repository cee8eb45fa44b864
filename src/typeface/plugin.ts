import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

import { writeAtomically } from '../files/text-files';
import { stores } from '../files/store';
import { charactersOfPages } from './generate/characters';
import { webFont } from './generate/web-font';

/** Where `face.css` finds the web font. */
const fontFile = '.generated/web-font/plex-sans.woff2';

/** The name of the file with how wide the characters of the web font are. */
const advancesFile = 'advances.json';

/**
 * The face of headings, navigation and figures: makes the web font of the characters that pages have, and tells pages how
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
      const file = path.join(siteDir, fontFile);
      await mkdir(path.dirname(file), { recursive: true });
      writeAtomically(file, woff2);
      await actions.createData(advancesFile, JSON.stringify(advances));
    },
    getClientModules: () => [require.resolve('./face.css')],
    configureWebpack: () => ({
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
