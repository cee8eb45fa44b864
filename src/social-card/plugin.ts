import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

import { cardSvg } from './card';
import { pngOf } from './png';

/** Each language's picture for links shared elsewhere, drawn from its title: `img/social-card.png`. */
export default function socialCard(): Plugin {
  return {
    name: 'social-card',
    async postBuild({ outDir, siteConfig }) {
      const file = path.join(outDir, 'img', 'social-card.png');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, pngOf(cardSvg(siteConfig.title, siteConfig.tagline)));
    },
  };
}
