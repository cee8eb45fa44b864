import type { Page } from '@playwright/test';

import { stores } from '../../src/files/store';
import { charactersOfPages } from '../../src/typeface/generate/characters';
import { webFont } from '../../src/typeface/generate/web-font';

const face = 'Plex';
const font = webFont(charactersOfPages(), stores.typeface);

/** The letters and signs that the open page is to draw with the typeface, but which it lacks: each with the text around it. */
export async function missingLetters(page: Page): Promise<Readonly<Record<string, string>>> {
  const drawn = Object.entries(await drawnLetters(page));
  // The name of the site is on every page.
  if (drawn.length < 10) throw new Error(`${page.url()} draws nothing with the typeface`);
  const { advances } = await font;
  return Object.fromEntries(drawn.filter(([letter]) => !(letter in advances[400])));
}

/** The letters and signs that the open page draws with the typeface, each with the text around it. */
const drawnLetters = (page: Page) =>
  page.evaluate((family) => {
    const found: Record<string, string> = {};
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const isOurs = new WeakMap<Element, boolean>();
    const ours = (element: Element) => {
      const known = isOurs.get(element);
      if (known !== undefined) return known;
      const first = getComputedStyle(element).fontFamily.split(',')[0] ?? '';
      isOurs.set(element, first.replaceAll('"', '') === family);
      return isOurs.get(element) === true;
    };
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (parent === null || !/[^\s\p{Cf}]/u.test(text) || !ours(parent)) continue;
      for (const character of text.replaceAll(/[\s\p{Cf}]/gu, '')) found[character] ??= text;
    }
    return found;
  }, face);
