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
import { lightEntries } from './lit-entry';
import { markPlatform } from './platform';
import { nameOnPaper } from './paper';
import { keptAsks } from './names';
import { unfoldSample } from './samples';

const { application } = document.currentScript?.dataset ?? {};
const untilHydrated = new AbortController();
const { signal } = untilHydrated;
/** Whether this page was reloaded because a script of the one before was missing. */
const isReloaded = hasKeptAsks();
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
nameOnPaper();
onFigureNear(start);
if (!('popover' in HTMLElement.prototype)) {
  void import('./menu').then(({ openMenusWithoutPopover }) => openMenusWithoutPopover());
}
if (!CSS.supports('selector(::details-content)')) {
  void import('./unfold').then(({ unfoldOnPaper }) => unfoldOnPaper());
}
onHydrated(giveBack);
whenParsed(() => {
  unfoldSample();
  lightEntries();
  if (isReloaded) void recovery().then(takeBack);
  else if (needsApplication(location)) start();
});

for (const touch of ['pointerdown', 'touchstart', 'focusin', 'click', 'keydown']) {
  window.addEventListener(touch, start, { capture: true, passive: true, signal });
}
for (const type of ['click', 'submit', 'input', 'change', 'keydown']) {
  window.addEventListener(type, holdBack, { capture: true, signal });
}
window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
window.addEventListener('error', ({ target }) => onMissing(target), { capture: true, signal });
// Scripts that start on load may have failed before this one was loaded. The application sets `window.docusaurus`.
window.addEventListener('load', () => {
  if (!('docusaurus' in window)) document.querySelectorAll('script[defer]').forEach(onMissing);
});

function start(): void {
  if (isStarted) return;
  isStarted = true;
  const [folder = '', ...names] = application?.split(' ') ?? [];
  addScripts(names.map((name) => `${folder}${name}.js`));
}

/** A browser without a pointer, such as that of a crawler, reports one that rests in the corner of the window. */
function onMove({ pointerType, clientX, clientY }: PointerEvent): void {
  pointer = pointerType;
  if (clientX !== 0 || clientY !== 0) start();
}

function holdBack(event: Event): void {
  const ask = askOf(event);
  if (!ask) return;
  event.stopImmediatePropagation();
  // Of a field, only the last text counts.
  asks = [...asks.filter((each) => !('value' in each && each.target === ask.target)), ask];
  if (missing === undefined) start();
  else void recover(missing);
}

function giveBack(): void {
  untilHydrated.abort();
  asks.forEach(give);
  // React has not seen where the focus and the pointer are, by which some things open.
  const pointed = pointer === 'mouse' ? [...document.querySelectorAll(':hover')].at(-1) : undefined;
  pointed?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: pointer }));
  const { activeElement } = document;
  if (activeElement !== document.body) {
    activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
}

function onMissing(failed: unknown): void {
  if (failed instanceof HTMLScriptElement) void recover(failed.src);
}

async function recover(script: string): Promise<void> {
  const isNew = missing !== script;
  missing = script;
  await (await recovery()).recover(script, () => asks, { mayReload: !isReloaded, isNew });
}

/** The rest of what a redeployment needs, which hardly any reader ever loads. */
function recovery() {
  return import('./recovery');
}

function takeBack({ takeAsks }: Awaited<ReturnType<typeof recovery>>): void {
  asks = [...takeAsks(), ...asks];
  start();
}

function hasKeptAsks(): boolean {
  try {
    return window.sessionStorage.getItem(keptAsks) !== null;
  } catch {
    return false;
  }
}

function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
}
