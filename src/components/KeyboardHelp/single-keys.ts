const name = 'architecture-guide.single-keys';

/** What was chosen on this visit: it holds even where the browser keeps nothing. */
let chosen: boolean | undefined;

/** Whether a key without Ctrl, Alt or ⌘ may do something anywhere on a page; yes, until a reader turns it off. */
export function singleKeysAreOn(): boolean {
  chosen ??= kept() !== 'off';
  return chosen;
}

/** @returns whether the browser keeps the choice beyond this visit. */
export function setSingleKeys(areOn: boolean): boolean {
  chosen = areOn;
  try {
    window.localStorage.setItem(name, areOn ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}

function kept(): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}
