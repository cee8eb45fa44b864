/**
 * The first script of every page. A page that is only read runs nothing else: the first touch starts the application.
 * What is asked of the page in the meantime is held back, and given again once the application is there.
 *
 * Its address never changes: after a redeployment, an old page may request scripts that no longer exist. The page is then
 * reloaded, once, with what was asked of it.
 */
import { addScripts, onHydrated } from './application';
import { type Ask, askOf, give } from './asks';
import { copyOnClick } from './copy';
import { needsApplication, onFigureNear } from './needs';
import { givePlaceOnSwitch } from './language-switch';
import { markPlatform } from './platform';
import { reload, stateOf, takeAsks } from './recovery';
import { unfoldSample } from './samples';
import { say, unsay } from './failure';

const { application, failure = '' } = document.currentScript?.dataset ?? {};
const untilHydrated = new AbortController();
const { signal } = untilHydrated;
const kept = takeAsks();
let asks: readonly Ask[] = [];
let isStarted = application === undefined;
/** The script without which the application does not start. */
let missing: string | undefined;
/** What the reader points with. */
let pointer = '';

document.documentElement.dataset.scripts = '';
markPlatform();
copyOnClick();
givePlaceOnSwitch();
onFigureNear(start);
onHydrated(giveBack);
whenParsed(() => {
  unfoldSample();
  asks = [...(kept?.() ?? []), ...asks];
  if (kept || needsApplication(location)) start();
});

for (const touch of ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'click', 'keydown']) {
  window.addEventListener(touch, start, { capture: true, passive: true, signal });
}
for (const type of ['click', 'submit', 'input', 'change', 'keydown']) {
  window.addEventListener(type, holdBack, { capture: true, signal });
}
window.addEventListener('pointerover', notePointer, { capture: true, signal });
window.addEventListener('error', ({ target }) => recover(target), { capture: true, signal });
// Scripts that start on load may have failed before this one was loaded. The application sets `window.docusaurus`.
window.addEventListener('load', () => {
  if (!('docusaurus' in window)) document.querySelectorAll('script[defer]').forEach(recover);
});

function start(): void {
  if (isStarted) return;
  isStarted = true;
  addScripts(application?.split(' ') ?? []);
}

function notePointer({ pointerType }: PointerEvent): void {
  pointer = pointerType;
}

function holdBack(event: Event): void {
  const ask = askOf(event);
  if (!ask) return;
  event.stopImmediatePropagation();
  // Of a field, only the last text counts.
  asks = [...asks.filter((each) => !('value' in each && each.target === ask.target)), ask];
  if (missing !== undefined) void tryAgain(missing);
}

function giveBack(): void {
  untilHydrated.abort();
  unsay();
  asks.forEach(give);
  // React has not seen where the focus and the pointer are, by which some things open.
  const pointed = pointer === 'mouse' ? [...document.querySelectorAll(':hover')].at(-1) : undefined;
  pointed?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: pointer }));
  const { activeElement } = document;
  if (activeElement !== document.body) {
    activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
}

function recover(failed: unknown): void {
  if (failed instanceof HTMLScriptElement) void tryAgain(failed.src);
}

/** A script that is there now, or will never be, is a reason to reload the page; else only a message helps. */
async function tryAgain(address: string): Promise<void> {
  const state = await stateOf(address);
  const isNew = missing === undefined;
  missing = address;
  if (!kept && (state === 'gone' || (state === 'there' && !isNew))) reload(asks);
  else if (asks.length > 0) say(failure);
}

function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
}
