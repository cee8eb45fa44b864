type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

export function isApplePlatform(): boolean {
  return /Mac OS X|iPhone|iPad/.test(navigator.userAgent);
}

/**
 * Whether the keys ask for the search: ⌘K or Ctrl K anywhere, `/` outside of fields.
 *
 * @param isTyping whether what is typed goes into a field.
 */
export function opensSearch(keys: Keys, isApple: boolean, isTyping: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing } = keys;
  if (altKey || isComposing) return false;
  if (key === '/') return !isTyping && !ctrlKey && !metaKey;
  const isChord = isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return isChord && key.toLowerCase() === 'k';
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}
