import type { Done } from './controls';

/** A place of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

// Each of these runs in the page, so it uses nothing outside of itself.

/**
 * Scrolls to the first visible element of a selector, and returns its centre once a pointer can reach it there: it has
 * come to rest, and nothing is above it.
 */
export async function reach(selector: string): Promise<Point | undefined> {
  let before = { x: NaN, y: NaN };
  for (let frame = 0; frame < 120; frame += 1) {
    const target = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x = 0, y = 0, width = 0, height = 0 } = target?.getClientRects()[0] ?? {};
    const centre = { x: x + width / 2, y: y + height / 2 };
    // Firefox may scroll to and fro by one pixel.
    const isAtRest = Math.hypot(centre.x - before.x, centre.y - before.y) <= 1;
    const top = document.elementFromPoint(centre.x, centre.y);
    if (isAtRest && target?.contains(top) === true) return centre;
    before = centre;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return undefined;
}

/** Gives the focus to the first visible element of a selector. */
export function focusOn(selector: string): boolean {
  const target = [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
    each.checkVisibility(),
  );
  target?.focus();
  return target !== undefined && target === document.activeElement;
}

/** Whether the page shows what a control is for, and has left the address at which it was opened. */
export function shows({ done, opened }: { readonly done: Done; readonly opened: string }): boolean {
  const { shown, text, address } = done;
  const visible = [...document.querySelectorAll(shown ?? 'html')].filter((each) =>
    each.checkVisibility(),
  );
  const textOf = (element: Element) =>
    element instanceof HTMLInputElement ? element.value : element.textContent;
  const { href, pathname, search, hash } = location;
  return (
    visible.some((each) => text?.test(textOf(each)) ?? true) &&
    (address === undefined || (href !== opened && address.test(pathname + search + hash)))
  );
}

/** Whether React has hydrated the page, or another page has replaced it. */
export function isSettled(opened: string): boolean {
  const isHydrated = document.documentElement.dataset.hasHydrated === 'true';
  return isHydrated || location.pathname !== new URL(opened).pathname;
}

/** Where the controls of a page are, and which has the focus; without the steps of a player, which are text before it. */
export function places(): readonly string[] {
  const all = document.querySelectorAll(
    'main :is(a, button:not(ol *), input, select, summary, [role="button"])',
  );
  return [...all]
    .filter((each) => each.checkVisibility())
    .map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const name = `${each.tagName} ${each.ariaLabel ?? each.textContent}`.slice(0, 60);
      const place = [x, y + scrollY, width, height].map(Math.round).join(' ');
      return `${name} ${place}${each === document.activeElement ? ', focused' : ''}`;
    });
}
