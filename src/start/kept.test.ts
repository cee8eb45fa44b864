// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';

import { asksIn, textOf } from './kept';

beforeEach(() => {
  document.body.innerHTML =
    '<nav><a href="/">Home</a><button>Search</button></nav><main id="main"><input aria-label="Filter" /><p><button aria-label="Copy the code"></button></p></main>';
});

function field(): HTMLInputElement {
  const [first] = document.getElementsByTagName('input');
  if (!first) throw new Error('the page has no field');
  return first;
}

const button = (index: number) => document.querySelectorAll('button')[index] ?? document.body;

describe('what was asked of a page that is reloaded', () => {
  it('is asked of the same elements of the new one', () => {
    const asks = [
      { kind: 'click', target: button(0) },
      { kind: 'tap', target: button(1) },
      { kind: 'input', target: field(), value: 'webhooks' },
      { kind: 'keydown', target: document.body, key: { key: 'k', ctrlKey: true } },
    ] as const;
    expect(asksIn(textOf(asks))).toEqual(asks);
  });

  it('is not asked of another element that has its place', () => {
    const text = textOf([{ kind: 'click', target: button(0) }]);
    button(0).textContent = 'Delete';
    expect(asksIn(text)).toEqual([]);
    document.querySelector('nav')?.remove();
    expect(asksIn(text)).toEqual([]);
  });

  it('is nothing where the text is not one of these', () => {
    for (const text of ['{}', '[]', '[1, null, {}]', '"click"']) expect(asksIn(text)).toEqual([]);
  });
});
