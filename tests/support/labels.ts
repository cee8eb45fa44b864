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

/** How far a line reaches beyond its letters, accents included, as fractions of its size: a typeface leaves room there. */
const spare = { above: 0.09, below: 0.04 } as const;

/** The boxes of the letters of the texts in a figure on screen, and their font sizes. */
async function textsOf(page: Page, nth: number) {
  return page
    .locator('svg:has(> title):visible')
    .nth(nth)
    .evaluate((svg: SVGSVGElement, { above, below }) => {
      const boxOf = (element: Element): Edges => {
        const { x, y, right, bottom } = element.getBoundingClientRect();
        return { x, y, right, bottom };
      };
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')].map((element): Text => {
        const size = parseFloat(getComputedStyle(element).fontSize) * scale;
        const { y, bottom, ...sides } = boxOf(element);
        const box = { ...sides, y: y + above * size, bottom: bottom - below * size };
        return { text: element.textContent, size, box };
      });
      return { texts, frame: boxOf(svg) };
    }, spare);
}

/** Checks that no label of a figure overlaps another, is cut off or is smaller than 12 px. */
export async function expectLabelsApart(page: Page, place: string, nth = 0): Promise<void> {
  const { texts, frame } = await textsOf(page, nth);
  expect(texts.length, place).toBeGreaterThan(3);
  const faults = texts.flatMap(({ text, size, box }, i) => {
    const isCut = box.x < frame.x - 0.5 || box.y < frame.y - 2.5 || box.right > frame.right + 0.5;
    const covered = texts.slice(i + 1).filter((other) => isOver(box, other.box));
    return [
      ...(size < 11.95 ? [`${text} is too small`] : []),
      ...(isCut ? [`${text} is cut off`] : []),
      ...covered.map((other) => `${text} over ${other.text}`),
    ];
  });
  expect(faults, place).toEqual([]);
}

function isOver(a: Edges, b: Edges): boolean {
  return a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.bottom - 1 && b.y < a.bottom - 1;
}
