import type { Control, Way } from './controls';
import type { TestPage } from './test-page';

/** When a control did what it is for: before the application came, or with it. */
export type Outcome = 'before' | 'with' | 'never';

/** A page as served, whose application does not come before `arrive` is called. */
export interface Served {
  readonly page: TestPage;
  /** The address at which it was opened. */
  readonly opened: string;
  /** Whether a script of the application has been requested. */
  readonly requested: () => boolean;
  readonly arrive: () => void;
}

/** What a control must do. */
export const expectedOf = ({ isServed = false }: Control): Outcome =>
  isServed ? 'before' : 'with';

/**
 * Uses a control, which is the first touch of its page.
 * @throws Error if it cannot be used in this way, does its thing unasked, or does not start the application
 */
export async function firstUse(served: Served, control: Control, way: Way): Promise<Outcome> {
  const { page, opened, requested, arrive } = served;
  // While another page replaces this one, nothing can be asked of either.
  const isDone = () => page.shows({ done: control.done, opened }).catch(() => false);
  const isSettled = () => page.isSettled(opened).catch(() => false);
  if (await isDone()) throw new Error('it was done before anything was touched');
  await use(page, control, way);
  const isBefore = control.isServed === true && (await within(isDone));
  if (!isBefore && !(await within(requested))) throw new Error('nothing starts the application');
  arrive();
  await within(isSettled);
  const isDoneNow = await within(isDone);
  if (!isDoneNow) return 'never';
  return isBefore ? 'before' : 'with';
}

async function use(page: TestPage, control: Control, way: Way): Promise<void> {
  if (control.opener !== undefined) await use(page, openerOf(control.opener), way);
  await (way === 'keyboard' ? useByKeyboard(page, control) : useByPointer(page, control, way));
  if (control.text !== undefined) await page.type(control.text);
}

const openerOf = (target: string): Control => ({ path: '', target, done: {} });

async function useByKeyboard(page: TestPage, control: Control): Promise<void> {
  const { target, focused = target, text, keys = text === undefined ? ['Enter'] : [] } = control;
  if (focused !== undefined && !(await page.focusOn(focused))) throw outOfReach(focused);
  for (const each of keys) await page.press(each);
}

async function useByPointer(page: TestPage, control: Control, way: Way): Promise<void> {
  const { target = '', isPointedAt = false } = control;
  const at = await page.reach(target);
  if (at === undefined) throw outOfReach(target);
  if (way === 'touch') await page.tap(at);
  else if (isPointedAt) await page.point(at);
  else await page.click(at);
}

function outOfReach(selector: string): Error {
  return new Error(`${selector} is not there, or something is above it`);
}

/** In milliseconds. */
const patience = 10_000;
const pause = 20;

/** Whether something becomes true before patience ends. */
async function within(isTrue: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await isTrue()) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}
