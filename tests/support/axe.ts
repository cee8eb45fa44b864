import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

import { frames } from './frames';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Half the size of the source that the package exports, which each page would have to parse. */
const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

export type Violation = { readonly id: string; readonly at: readonly string[] };

/**
 * The violations that axe finds in a page, or in the element of a selector: the rule, and the elements that break it.
 * The contrast of a text depends only on its styles, so one text of each style is checked: checking the thousands of
 * texts on a page takes longer than all other rules together.
 *
 * @example expect(await violationsOf(page, 'dialog')).toEqual([]);
 */
export async function violationsOf(page: Page, part = 'html'): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // A page is notified of its size in the next frame, and may render again in the one after.
  await frames(page, 2);
  return page.evaluate(async (selector) => {
    const mark = 'data-look';
    const looks = new Map<string, Element>();
    const grounds = new WeakMap<Element, string>();
    // Depth first: the background of a parent is known before its children need it.
    for (const element of document.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const under = element.parentElement === null ? '' : grounds.get(element.parentElement);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.position];
      const isPlain = own.join() === 'rgba(0, 0, 0, 0),none,1,static';
      grounds.set(element, isPlain ? `${under}` : `${under}/${own.join()}`);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      );
      if (!hasText || !element.matches(`${selector} *`) || !element.checkVisibility()) continue;
      const { color, fontSize, fontWeight, textShadow } = style;
      const look = [color, fontSize, fontWeight, textShadow, grounds.get(element)].join(' ');
      if (!looks.has(look)) looks.set(look, element);
    }
    looks.forEach((element) => element.setAttribute(mark, ''));
    try {
      window.axe.configure({ rules: [{ id: 'color-contrast', selector: `[${mark}]` }] });
      const { violations } = await window.axe.run(selector, {
        resultTypes: ['violations'],
        // Otherwise style sheets are fetched again for rules that are not run.
        preload: false,
      });
      return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
    } finally {
      looks.forEach((element) => element.removeAttribute(mark));
    }
  }, part);
}
