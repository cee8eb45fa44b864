type Outcome = 'copied' | 'refused' | 'unreachable';

/** Milliseconds for which the status is empty, so that a screen reader announces the same text again. */
const silence = 100;

/**
 * Makes the buttons work that copy something, before the application is loaded and after it. A button has what it
 * copies in `data-copy`; if that is empty, it copies the code of its figure, or the file at `data-copy-from`. The status
 * beside it has a text for each outcome, such as `data-copied`.
 *
 * @example
 * <span>
 *   <button type="button" data-copy="https://api.codat.io/companies">Copy</button>
 *   <span role="status" data-copied="Copied" data-refused="The browser refused to copy."></span>
 * </span>
 */
export function copyOnClick(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-copy]');
    if (!button) return;
    // If this was called twice, the other listener ignores the click.
    event.preventDefault();
    const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
    const say = (words = '') => {
      if (status) status.textContent = words;
    };
    say();
    void copy(button).then((outcome) => setTimeout(say, silence, status?.dataset[outcome]));
  });
}

async function copy(button: HTMLElement): Promise<Outcome> {
  const text = textOf(button);
  try {
    // Browsers have no clipboard without a secure connection.
    await write(text);
    return 'copied';
  } catch {
    return Promise.resolve(text).then(
      () => 'refused',
      () => 'unreachable',
    );
  }
}

function textOf(button: HTMLElement): string | Promise<string> {
  const { copy = '', copyFrom } = button.dataset;
  if (copyFrom !== undefined) return fetchText(copyFrom);
  return copy === '' ? (button.closest('figure')?.querySelector('pre')?.textContent ?? '') : copy;
}

/** Safari copies only what is announced while the click is handled, so it gets a text that is still to come. */
function write(text: string | Promise<string>): Promise<void> {
  const { clipboard } = navigator;
  if (typeof text === 'string') return clipboard.writeText(text);
  if (typeof ClipboardItem === 'undefined') return text.then((it) => clipboard.writeText(it));
  return clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}
