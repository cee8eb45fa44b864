import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

import { codeDigest } from '../../files/code-digest';
import { storedJson } from '../../files/store';
import type { AdvancesByWeight } from '../advances';
import { faceFiles } from '../files';
import { advancesIn } from '../opentype';

/** Pairs that move together, marks on letters, and figures of one width. */
const keepFeatures = ['kern', 'mark', 'ccmp', 'tnum'];

/** Outlines are no longer aligned with pixels: the screens for which that was done are rare. */
const noHinting = true;

/** The typeface as readers get it. */
interface WebFont {
  readonly woff2: Buffer;
  /** Of the characters that it has. */
  readonly advances: AdvancesByWeight;
}

/**
 * The typeface as a web font, with those of some characters that it has, in all weights from text to headings.
 * @param characters all that pages can have
 * @param folder keeps the font for the next build
 */
export async function webFont(characters: string, folder: string): Promise<WebFont> {
  const file = await readFile(faceFiles.variable);
  const digest = createHash('sha256')
    .update(codeDigest(__filename))
    .update(file)
    .update(characters)
    .digest('hex');
  const { woff2, advances } = await storedJson(folder, `${digest}.json`, async () => ({
    woff2: (await inWeights(file, characters)).toString('base64'),
    advances: {
      400: advancesIn(await inWeight(file, characters, 400)),
      600: advancesIn(await inWeight(file, characters, 600)),
    },
  }));
  return { woff2: Buffer.from(woff2, 'base64'), advances };
}

const inWeights = (file: Buffer, characters: string) =>
  subsetFont(file, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures,
    noHinting,
  });

const inWeight = (file: Buffer, characters: string, wght: number) =>
  subsetFont(file, characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght },
    keepFeatures,
    noHinting,
  });
