import type { Page } from '@playwright/test';

import { open } from './support/open';
import { onePageOfEachTemplate } from './support/pages/representative';
import { expect, test } from './support/test';

const easing = 'cubic-bezier(0.2, 0, 0, 1)';

/** The transitions and animations of all elements of the open page: milliseconds, and easings. */
const motionsOf = (page: Page) =>
  page.evaluate(() => {
    const milliseconds = (list: string) => list.split(', ').map((each) => parseFloat(each) * 1000);
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const { transitionDuration, transitionTimingFunction } = style;
        const { animationName, animationDuration, animationTimingFunction } = style;
        const place = `${element.tagName}.${element.getAttribute('class')}${part ?? ''}`;
        const transition = {
          place,
          durations: milliseconds(transitionDuration),
          easings: transitionTimingFunction.split(/, (?=[a-z])/),
        };
        const animation = {
          place,
          durations: animationName === 'none' ? [] : milliseconds(animationDuration),
          easings: animationTimingFunction.split(/, (?=[a-z])/),
        };
        return [transition, animation].filter(({ durations }) =>
          durations.some((each) => each > 0),
        );
      }),
    );
  });

async function expectOneWayToMove(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const motions = await motionsOf(page);
  expect(motions.length).toBeGreaterThan(0);
  const isOdd = (duration: number) => duration < 120 || duration > 240;
  expect(motions.filter(({ durations }) => durations.some(isOdd))).toEqual([]);
  expect(motions.filter(({ easings }) => easings.some((each) => each !== easing))).toEqual([]);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motionsOf(page)).toEqual([]);
}

for (const path of onePageOfEachTemplate()) {
  test(`what moves takes 120 to 240 ms with one easing, and nothing moves under reduced motion, on ${path}`, async ({
    page,
  }) => {
    await open(page, path);
    await expectOneWayToMove(page);
  });
}

test('the menu of a phone opens with the same motion, and none under reduced motion', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await open(page, '/about');
  await page.locator('.navbar__toggle').click();
  await expectOneWayToMove(page);
});
