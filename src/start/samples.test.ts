// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';

import { unfoldSample } from './samples';

/** What a source names: Docusaurus makes the key of the slot and the namespace of the configuration. */
const named = (file: string, pattern: RegExp) => pattern.exec(readFileSync(file, 'utf8'))?.[1];
const slot = named('src/reference/components/Samples/useLanguage.ts', /useStorageSlot\('(.+?)'\)/);
const namespace = named('docusaurus.config.ts', /namespace: '(.+?)'/);
const key = `${slot}-${namespace}`;
const html = document.documentElement;
const sample = (name: string) => {
  const found = document.querySelector(`[data-sample="${name}"]`);
  if (found instanceof HTMLDetailsElement) return found;
  throw new Error(`there is no sample in ${name}`);
};
const unfolded = () =>
  [...document.querySelectorAll<HTMLElement>('[open]')].map(({ dataset }) => dataset.sample);

/** Unfolds a sample as a click does: the others fold. */
function unfold(name: string): void {
  for (const each of document.querySelectorAll('details')) each.open = false;
  sample(name).open = true;
  sample(name).dispatchEvent(new Event('toggle'));
}

beforeEach(() => {
  delete html.dataset.hasHydrated;
  document.body.innerHTML =
    '<details data-sample="curl" open></details><details data-sample="go"></details><details></details>';
});

it('unfolds the sample in the language that was unfolded last', () => {
  localStorage.setItem(key, 'go');
  unfoldSample();
  expect(unfolded()).toEqual(['go']);
});

it('leaves the samples as they are if the language is not known', () => {
  for (const language of ['cobol', '"]']) {
    localStorage.setItem(key, language);
    unfoldSample();
    expect(unfolded()).toEqual(['curl']);
  }
});

it('remembers the language that is unfolded before hydration; then the application does', () => {
  unfoldSample();
  unfold('go');
  expect(localStorage.getItem(key)).toBe('go');
  html.dataset.hasHydrated = 'true';
  unfold('curl');
  expect(localStorage.getItem(key)).toBe('go');
});
