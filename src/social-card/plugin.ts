import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from '@docusaurus/types';

import { cardSvg } from './card';

const { resolve } = createRequire(import.meta.url);
const fontFiles = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
];

/** Each language's picture for links shared elsewhere, drawn from its title: `img/social-card.png`. */
export default function socialCard(): Plugin {
  return {
    name: 'social-card',
    async postBuild({ outDir, siteConfig }) {
      const svg = cardSvg(siteConfig.title, siteConfig.tagline);
      // The machine's own fonts would make the picture differ from one machine to the next.
      const font = { fontFiles: fontFiles.map((file) => resolve(file)), loadSystemFonts: false };
      const png = new Resvg(svg, { font: { ...font, defaultFontFamily: 'Inter' } })
        .render()
        .asPng();
      const file = path.join(outDir, 'img', 'social-card.png');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, png);
    },
  };
}
