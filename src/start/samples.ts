/** Where `useStorageSlot('code-sample')` of Docusaurus keeps the language. */
const key = 'code-sample-architecture-guide';

/**
 * Unfolds the code sample in the language that the reader unfolded last, and remembers the one that is unfolded now.
 * The application finds it there, so that nothing folds or unfolds at hydration; from then on, it remembers the language.
 */
export function unfoldSample(): void {
  const remembered = read();
  const samples = [...document.querySelectorAll<HTMLDetailsElement>('[data-sample]')];
  if (samples.some(({ dataset }) => dataset.sample === remembered)) {
    for (const each of samples) each.open = each.dataset.sample === remembered;
  }
  document.addEventListener('toggle', remember, true);
}

function remember({ target }: Event): void {
  if (document.documentElement.dataset.hasHydrated === 'true') return;
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  const { sample } = target.dataset;
  if (sample !== undefined) write(sample);
}

function read(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(language: string): void {
  try {
    window.localStorage.setItem(key, language);
  } catch {
    // Without storage, the language is remembered nowhere.
  }
}
