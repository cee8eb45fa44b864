// @vitest-environment jsdom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import CopyButton from '../components/CopyButton';
import Outcome from '../components/CopyButton/Outcome';
import { copyOnClick } from './copy';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

// As with /start.js and the application, which both call it.
copyOnClick();
copyOnClick();

const view = () => (
  <>
    <p>
      <CopyButton text="https://api.codat.io/companies" label="Copy the address" />
    </p>
    <figure>
      <CopyButton label="Copy the code" />
      <pre>
        <code>{'{ "a": '}</code>
        {'1 }'}
      </pre>
    </figure>
    <div>
      <button type="button" data-copy="" data-copy-from="/about.md">
        Copy as Markdown
      </button>
      <Outcome className="" copied="It is copied." refused="No." unreachable="Not fetched." />
    </div>
  </>
);

const main = document.createElement('main');
document.body.append(main);
const writeText = vi.fn<(text: string) => Promise<void>>();
const buttons = () => [...main.querySelectorAll('button')];
const said = () => [...main.querySelectorAll('[role=status]')].map((each) => each.textContent);

/** Presses a button, and waits until its status says how copying went. */
async function press(index: number): Promise<void> {
  buttons()[index]?.click();
  await vi.runAllTimersAsync();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('# About')));
  writeText.mockReset().mockResolvedValue();
  main.innerHTML = renderToString(view());
});
afterEach(() => vi.useRealTimers());

describe('a button in the HTML of a page', () => {
  it.each([
    ['a text of its own', 0, 'https://api.codat.io/companies', 'Copied'],
    ['the code of its figure', 1, '{ "a": 1 }', 'Copied'],
    ['a file of the site', 2, '# About', 'It is copied.'],
  ])('copies %s, and says so', async (_what, index, text, words) => {
    await press(index);
    expect(writeText.mock.calls).toEqual([[text]]);
    expect(said()).toEqual(['', '', ''].with(index, words));
  });

  it('says it again when pressed again', async () => {
    await press(1);
    buttons()[1]?.click();
    await vi.advanceTimersByTimeAsync(99);
    expect(said()).toEqual(['', '', '']);
    await vi.runAllTimersAsync();
    expect(said()).toEqual(['', 'Copied', '']);
  });

  it('says so if the browser does not allow copying', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    await press(0);
    await press(2);
    expect(said()).toEqual(['The browser refused to copy. Select the text instead.', '', 'No.']);
    vi.stubGlobal('navigator', {});
    await press(1);
    expect(said()[1]).toBe('The browser refused to copy. Select the text instead.');
  });

  it('says so if the file cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await press(2);
    expect(said()[2]).toBe('Not fetched.');
  });

  it('hands the browser a file that is still to come, as Safari requires', async () => {
    const write = vi.fn<(items: readonly unknown[]) => Promise<void>>().mockResolvedValue();
    const item = vi.fn();
    vi.stubGlobal('ClipboardItem', item);
    vi.stubGlobal('navigator', { clipboard: { write, writeText } });
    buttons()[2]?.click();
    expect(write).toHaveBeenCalledOnce();
    expect(item).toHaveBeenCalledWith({ 'text/plain': expect.any(Promise) as unknown });
    await vi.runAllTimersAsync();
    expect(said()[2]).toBe('It is copied.');
  });
});

it('the application keeps the button, its focus and what was said', async () => {
  await press(1);
  const before = buttons();
  before[1]?.focus();
  const onRecoverableError = vi.fn();
  const root = hydrateRoot(main, view(), { onRecoverableError });
  await act(() => vi.runAllTimersAsync());
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(buttons().map((each, i) => each === before[i])).toEqual([true, true, true]);
  expect(document.activeElement).toBe(before[1]);
  expect(said()).toEqual(['', 'Copied', '']);
  act(() => {
    root.render(view());
  });
  expect(said()).toEqual(['', 'Copied', '']);
  await press(1);
  expect(writeText).toHaveBeenCalledTimes(2);
});
