// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import Filtered from '.';

let isBrowser = true;
vi.mock('@docusaurus/useIsBrowser', () => ({ default: () => isBrowser }));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const list = (
  <Filtered
    label="Filter"
    items={['Données', 'Mois', 'Données du mois']}
    textOf={(item) => item}
    countOf={(count) => `${count} items`}>
    {(matching) => (
      <ul>
        {matching.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )}
  </Filtered>
);

const main = document.createElement('main');
const root = createRoot(main);
const items = () => [...main.querySelectorAll('li')].map(({ textContent }) => textContent);
const status = () => main.querySelector('[role=status]')?.textContent;

function type(query: string): void {
  const input = main.querySelector('input');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, query);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('a filtered list', () => {
  beforeEach(() => act(() => root.render(list)));
  afterEach(() => act(() => root.render(null)));

  it('is whole until something is typed, below a field with a label', () => {
    expect(items()).toHaveLength(3);
    expect(status()).toBe('3 items');
    const id = main.querySelector('input')?.id;
    expect(main.querySelector('label')?.htmlFor).toBe(id);
  });

  it('keeps the items with each word of the query, and announces their number', () => {
    type('donnees MOIS');
    expect(items()).toEqual(['Données du mois']);
    expect(status()).toBe('1 items');
    type('nothing like it');
    expect(items()).toEqual([]);
    expect(status()).toBe('0 items');
    type('');
    expect(items()).toHaveLength(3);
  });
});

it('is a whole list without a field on the server', () => {
  isBrowser = false;
  const html = renderToString(list);
  expect(html.match(/<li>/g)).toHaveLength(3);
  expect(html).not.toContain('<input');
});
