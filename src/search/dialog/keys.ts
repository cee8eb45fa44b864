import type { KeyboardEvent, MouseEvent } from 'react';

import type { Move } from './state';

/** What keys do in the field while there are options. */
export const moves: Readonly<Partial<Record<string, Move>>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

export function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

/** Clicks the option with the modifier keys that are pressed: Ctrl and Enter open a new tab. */
export function clickOption(id: string, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const held = { ctrlKey, metaKey, shiftKey };
  document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
}
