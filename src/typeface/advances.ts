import { readFileSync } from 'node:fs';

import { faceFiles } from './files';
import { advancesIn, type Advances } from './opentype';

/** How wide characters are in each of the weights in which figures have text. */
export type AdvancesByWeight = Readonly<Record<keyof typeof faceFiles.static, Advances>>;

/**
 * How wide the characters of the typeface are. In a page, the bundler replaces this module by one with the characters of the
 * web font (`plugin.ts`).
 */
const advances: AdvancesByWeight = {
  400: advancesIn(readFileSync(faceFiles.static[400])),
  600: advancesIn(readFileSync(faceFiles.static[600])),
};

export default advances;
