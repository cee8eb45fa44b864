/**
 * `/recovery.js`, which the first script imports only if a script of the application is missing, or if the page before
 * was reloaded for that reason. Like the first script, it has an address that never changes.
 */
import { siteText } from '../site/locales';
import type { Ask } from './asks';
import { asksIn, textOf } from './kept';
import { keptAsks } from './names';

let message: HTMLElement | undefined;

/** What was asked of the page before it was reloaded. */
export function takeAsks(): readonly Ask[] {
  const text = window.sessionStorage.getItem(keptAsks) ?? '[]';
  window.sessionStorage.removeItem(keptAsks);
  return asksIn(text);
}

/**
 * Reloads the page with what was asked of it, if its script will never be there, or is there again. Otherwise a message
 * says why nothing happened; a screen reader announces it, each time.
 *
 * @param asks what was asked so far, at each call
 * @param mayReload false if the page is itself such a reload
 * @param isNew whether the script was missed for the first time
 */
export async function recover(
  script: string,
  asks: () => readonly Ask[],
  options: Options,
): Promise<void> {
  const state = await stateOf(script);
  if (options.mayReload && (state === 'gone' || (state === 'there' && !options.isNew)))
    reload(asks);
  else if (asks().length > 0) say(siteText(document.documentElement.lang));
}

type Options = {
  readonly mayReload: boolean;
  readonly isNew: boolean;
};

/** Whether the server has a file, has it no longer, or cannot be reached: the browser may also block it. */
function stateOf(address: string): Promise<'there' | 'gone' | 'unreachable'> {
  return fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok, status }) => (ok ? 'there' : status === 404 || status === 410 ? 'gone' : 'unreachable'),
    () => 'unreachable',
  );
}

function reload(asks: () => readonly Ask[]): void {
  if (!keep(asks) && isReload()) return;
  // Until the page is left, more may be asked of it.
  window.addEventListener('pagehide', () => keep(asks), { once: true });
  window.location.reload();
}

/** @returns false if the browser keeps nothing, so that the new page could not know that it is one */
function keep(asks: () => readonly Ask[]): boolean {
  try {
    window.sessionStorage.setItem(keptAsks, textOf(asks()));
    return true;
  } catch {
    return false;
  }
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
}

function say(texts: ReturnType<typeof siteText>): void {
  message?.remove();
  message = document.createElement('div');
  message.className = 'notice notice-failure notice-over';
  message.role = 'alert';
  const sentence = document.createElement('p');
  sentence.textContent = texts.startFailure;
  // A link: what is asked of buttons is held back.
  const link = document.createElement('a');
  link.href = '';
  link.textContent = texts.reload;
  message.append(sentence, link);
  document.body.append(message);
}
