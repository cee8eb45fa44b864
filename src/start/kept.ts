import { type Ask, isTypedInto } from './asks';

/** An ask as data, for the page that is loaded in place of this one. */
type KeptAsk = Readonly<Record<'kind' | 'path' | 'name', string>> & {
  readonly key?: KeyboardEventInit;
  readonly value?: string;
};

/** The place of an element in the page, as a selector. @example pathOf(button) // => '[id="menu"]>:nth-child(2)' */
function pathOf(element: Element): string {
  if (element.id !== '') return `[id=${JSON.stringify(element.id)}]`;
  const { parentElement } = element;
  if (parentElement === null) return ':root';
  const place = [...parentElement.children].indexOf(element) + 1;
  return `${pathOf(parentElement)}>:nth-child(${place})`;
}

/** By which an element is recognized in another build, where another may have its place. */
function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60);
}

/** What was asked, as text that outlasts the page. */
export function textOf(asks: readonly Ask[]): string {
  const kept = asks.map(({ target, ...ask }): KeptAsk => ({
    ...ask,
    path: pathOf(target),
    // A key may go to the whole page, whose text is no name.
    name: ask.kind === 'keydown' ? '' : nameOf(target),
  }));
  return JSON.stringify(kept);
}

/** What a text asks of this page: what is no ask, or is asked of an element that is not there, is left out. */
export function asksIn(text: string): readonly Ask[] {
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept) ? kept.filter(isKept).flatMap(askOf) : [];
}

function isKept(value: unknown): value is KeptAsk {
  return typeof value === 'object' && value !== null && 'path' in value && 'name' in value;
}

function askOf({ kind, path, name, key, value }: KeptAsk): readonly Ask[] {
  const target = document.querySelector(path);
  if (target === null) return [];
  if (kind === 'keydown') return key ? [{ kind, target, key }] : [];
  if (nameOf(target) !== name) return [];
  if (kind === 'click' || kind === 'tap' || kind === 'submit') return [{ kind, target }];
  const isField = (kind === 'input' || kind === 'change') && isTypedInto(target);
  return isField && value !== undefined ? [{ kind, target, value }] : [];
}
