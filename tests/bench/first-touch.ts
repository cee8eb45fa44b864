import { addressOf, asSlowPhone, type Open } from './browser';
import { medianOf, type Measure } from './measure';
import { kinds } from './pages';

const pages = [kinds['prose page'], kinds['operation page']];

/**
 * How soon a page that nobody has touched can be used: from the press of its search button until the field of the dialog
 * has the focus, on a slow phone with an empty cache.
 */
export async function firstTouches(open: Open, runs: number): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const path of pages) {
    console.error(`bench explorer: first touch of ${path}`);
    const value = Math.round(await medianOf(runs, () => untilFocused(open, path)));
    measures.push({
      name: `first touch of ${path}, until the search has the focus`,
      value,
      unit: 'ms',
    });
  }
  return measures;
}

async function untilFocused(open: Open, path: string): Promise<number> {
  const page = await open();
  try {
    const session = await asSlowPhone(page);
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const box = await page.locator('.navbar button[aria-haspopup="dialog"]').boundingBox();
    if (!box) throw new Error(`${path} has no search button`);
    const focused = await page.evaluateHandle(() => ({
      // Inside an object, because Playwright would wait for a promise.
      time: new Promise<number>((resolve) => {
        let pressed = 0;
        const options = { capture: true };
        document.addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), options);
        document.addEventListener(
          'focusin',
          ({ target }) => {
            if (target instanceof Element && target.matches('dialog[open] input'))
              resolve(performance.now() - pressed);
          },
          options,
        );
      }),
    }));
    // Playwright's mouse would move there first, and that would be the first touch.
    const button = {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      button: 'left',
      clickCount: 1,
    } as const;
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
    return await focused.evaluate(({ time }) => time);
  } finally {
    await page.context().close();
  }
}
