import type { Ask } from './asks';
import { asksIn, textOf } from './kept';

/** Whether the server has a file, has it no longer, or cannot be reached: the browser may also block it. */
export function stateOf(address: string): Promise<'there' | 'gone' | 'unreachable'> {
  return fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok, status }) => (ok ? 'there' : status === 404 || status === 410 ? 'gone' : 'unreachable'),
    () => 'unreachable',
  );
}

const key = 'architecture-guide.asks';

/** Reloads the page, and keeps what was asked of it. */
export function reload(asks: readonly Ask[]): void {
  try {
    window.sessionStorage.setItem(key, textOf(asks));
  } catch {
    // The new page could not know that it is one.
    if (isReload()) return;
  }
  window.location.reload();
}

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
}

/** What was asked of the page before it was reloaded for it; undefined if it is a page like any other. */
export function takeAsks(): (() => readonly Ask[]) | undefined {
  try {
    const text = window.sessionStorage.getItem(key);
    window.sessionStorage.removeItem(key);
    return text === null ? undefined : () => asksIn(text);
  } catch {
    return undefined;
  }
}
