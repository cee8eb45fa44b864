import type { Page } from '@playwright/test';

import type { Done } from './controls';
import { focusOn, isSettled, places, reach, shows, type Point } from './in-page';

/** What a reader does at a page and sees there, in any browser. */
export interface TestPage {
  readonly reach: (selector: string) => Promise<Point | undefined>;
  readonly focusOn: (selector: string) => Promise<boolean>;
  readonly shows: (question: { readonly done: Done; readonly opened: string }) => Promise<boolean>;
  readonly isSettled: (opened: string) => Promise<boolean>;
  readonly places: () => Promise<readonly string[]>;
  /** Presses keys together. @example press('Control+k') */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly point: (at: Point) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  readonly tap: (at: Point) => Promise<void>;
}

/** A page of Playwright; for taps, its context must have touch. */
export const testPage = (page: Page): TestPage => ({
  reach: (selector) => page.evaluate(reach, selector),
  focusOn: (selector) => page.evaluate(focusOn, selector),
  shows: (question) => page.evaluate(shows, question),
  isSettled: (opened) => page.evaluate(isSettled, opened),
  places: () => page.evaluate(places),
  press: (keys) => page.keyboard.press(keys),
  type: (text) => page.keyboard.type(text),
  point: ({ x, y }) => page.mouse.move(x, y),
  click: ({ x, y }) => page.mouse.click(x, y),
  tap: ({ x, y }) => page.touchscreen.tap(x, y),
});
