import type { Page } from '@playwright/test';

import { expect } from './test';

interface Text {
  readonly text: string;
  readonly size: number;
  readonly box: Edges;
}

interface Edges {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of the texts of a figure on screen, and the size of their letters. */
async function textsOf(page: Page, nth: number) {
  return page
    .locator('svg:has(> title):visible')
    .nth(nth)
    .evaluate((svg: SVGSVGElement) => {
      const boxOf = (element: Element): Edges => {
        const { x, y, right, bottom } = element.getBoundingClientRect();
        return { x, y, right, bottom };
      };
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')].map((element): Text => ({
        text: element.textContent,
        size: parseFloat(getComputedStyle(element).fontSize) * scale,
        box: boxOf(element),
      }));
      return { texts, frame: boxOf(svg) };
    });
}

/** No label of a figure overlaps another, is cut off or is smaller than 12 px. */
export async function expectLabelsApart(page: Page, place: string, nth = 0): Promise<void> {
  const { texts, frame } = await textsOf(page, nth);
  expect(texts.length, place).toBeGreaterThan(3);
  for (const [i, { text, size, box }] of texts.entries()) {
    expect(size, `${place}: ${text}`).toBeGreaterThanOrEqual(11.95);
    expect(box.x, `${place}: ${text}`).toBeGreaterThanOrEqual(frame.x - 0.5);
    expect(box.y, `${place}: ${text}`).toBeGreaterThanOrEqual(frame.y - 2.5);
    expect(box.right, `${place}: ${text}`).toBeLessThanOrEqual(frame.right + 0.5);
    for (const other of texts.slice(i + 1)) {
      const isOver =
        box.x < other.box.right - 1 &&
        other.box.x < box.right - 1 &&
        box.y < other.box.bottom - 1 &&
        other.box.y < box.bottom - 1;
      expect(isOver, `${place}: ${text} over ${other.text}`).toBe(false);
    }
  }
}
