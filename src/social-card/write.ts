import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { readPaths, type RequestPaths } from '../explorer/generate/paths';
import { withInHead } from '../for-tools/generate/head';
import { fileOf } from '../for-tools/generate/published';
import { contentDigest } from '../files/digest';
import { stored, stores } from '../files/store';
import { smallPngOf } from '../images/png';
import { cardAddress, cardOwner } from './address';
import { type Card, cardSvg } from './card';
import { type CardPage, pageCard } from './page-card';
import { cardTags } from './tags';

const atOnce = 4;

/**
 * The picture of each page for links shared elsewhere, with its address in the page. It is written after the build, as
 * no reader needs it: React would send it to all of them.
 */
export async function writeCards(buildDir: string, pages: readonly CardPage[]): Promise<void> {
  const cards = cardsOf(pages, { en: await readPaths('.', 'en'), fr: await readPaths('.', 'fr') });
  const code = contentDigest('.', ['src/images', 'package-lock.json']);
  const draw = async ([owner, card]: readonly [string, Card]) => {
    const file = path.join(buildDir, cardAddress(owner));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await drawn(card, code));
  };
  await eachOf([...cards], draw);
  await eachOf(pages, async (page) => {
    const card = cards.get(cardOwner(page.path));
    if (!card)
      throw new Error(`${page.path} has no card: there is no page ${cardOwner(page.path)}`);
    const file = path.join(buildDir, fileOf(page.path));
    const html = await readFile(file, 'utf8');
    await writeFile(file, withInHead(html, cardTags(page, card)));
  });
}

/** All cards, by the path of the page that each is about. */
function cardsOf(
  pages: readonly CardPage[],
  paths: Readonly<Record<string, RequestPaths>>,
): ReadonlyMap<string, Card> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const owners = pages.filter((page) => cardOwner(page.path) === page.path);
  return new Map(
    owners.map((page) => {
      const [, id = ''] = /\/explorer\/([^/]+)$/.exec(page.path) ?? [];
      return [page.path, pageCard(page, byPath, paths[page.language]?.[id])];
    }),
  );
}

/** @param code the digest of the code that draws */
function drawn(card: Card, code: string): Promise<Buffer> {
  const svg = cardSvg(card);
  const digest = createHash('sha256').update(code).update(svg).digest('hex');
  return stored(stores.cards, `${digest}.png`, () => smallPngOf(svg));
}

/** Several at a time: a picture is rendered and compressed on other threads. */
async function eachOf<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  const next = async () => {
    for (const each of rest) await work(each);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
