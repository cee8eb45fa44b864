import { isApplePlatform, isField, opensSearch } from '../components/KeyboardHelp/shortcut';

/** What a reader asked of a page whose application is not there yet. */
export type Ask =
  | { readonly kind: 'click' | 'submit' | 'tap'; readonly target: Element }
  | { readonly kind: 'input' | 'change'; readonly target: Field; readonly value: string }
  | { readonly kind: 'keydown'; readonly target: Element; readonly key: KeyboardEventInit };

type Field = HTMLInputElement | HTMLSelectElement;

const interactive = 'a[href], button, input, label, select, summary, textarea, [role="button"]';

/** These do without the application: links, `details`, fields, menus (`menu.ts`) and copy buttons (`copy.ts`). */
const applicationNeeded =
  'button:not([popovertarget], [data-copy]), [role="button"], [type="checkbox"], [type="radio"]';

/** The marks of facts: the first tap of a finger shows the fact, and does not follow the link. */
const tapped = 'a[aria-label][href*="/facts#"]';

/** Keys that the browser itself turns into a click, a move of the focus, or nothing. */
const keysOfBrowser = ['Tab', 'Enter', ' ', 'Shift', 'Control', 'Alt', 'Meta'];

/**
 * What an event asks of the application; undefined if the browser does it. What the browser would do beside it is
 * prevented: no key opens a search of its own, and no box is ticked that the application would tick again.
 */
export function askOf(event: Event): Ask | undefined {
  const { type, target } = event;
  if (!(target instanceof Element)) return undefined;
  switch (type) {
    case 'click': {
      const control = target.closest(interactive);
      const isTap = isOfFinger(event) && control?.matches(tapped) === true;
      if (!control?.matches(isTap ? tapped : applicationNeeded)) return undefined;
      event.preventDefault();
      return { kind: isTap ? 'tap' : type, target: control };
    }
    case 'submit':
      event.preventDefault();
      return { kind: type, target };
    case 'input':
    case 'change':
      return isTypedInto(target) ? { kind: type, target, value: target.value } : undefined;
    default:
      return event instanceof KeyboardEvent ? askOfKey(event, target) : undefined;
  }
}

function isOfFinger(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

function askOfKey(event: KeyboardEvent, target: Element): Ask | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const isOfSearch = opensSearch(event, isApplePlatform(), isField(target));
  const isOfBrowser = ctrlKey || metaKey || isField(target) || keysOfBrowser.includes(key);
  if (isOfBrowser && !isOfSearch) return undefined;
  if (isOfSearch) event.preventDefault();
  const pressed = { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing };
  return { kind: 'keydown', target, key: pressed };
}

/** Does to an element what was asked, as if the reader did it now; nothing if the element is no longer in the page. */
export function give(ask: Ask): void {
  const { target } = ask;
  if (!target.isConnected) return;
  switch (ask.kind) {
    case 'tap':
      target.dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }),
      );
      click(target);
      return;
    case 'click':
      click(target);
      return;
    case 'submit':
      if (target instanceof HTMLFormElement) target.requestSubmit();
      return;
    case 'keydown':
      target.dispatchEvent(
        new KeyboardEvent('keydown', { ...ask.key, bubbles: true, cancelable: true }),
      );
      return;
    case 'input':
    case 'change':
      enter(ask.value, ask.target);
      target.dispatchEvent(new Event(ask.kind, { bubbles: true }));
  }
}

function click(target: Element): void {
  if (target instanceof HTMLElement) target.click();
  else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

export function isTypedInto(target: Element): target is Field {
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio)$/.test(target.type);
  return target instanceof HTMLSelectElement;
}

const text = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

/** React notices a text only if it differs from the last that it set itself. */
function enter(value: string, field: Field): void {
  field.value = '';
  if (field instanceof HTMLInputElement) text?.set?.call(field, value);
  else field.value = value;
}
