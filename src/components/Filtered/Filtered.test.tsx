// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { interactive } from '../interactive';
import Filtered from '.';
import field from './Field/styles.module.css';

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

/** Types into a field, whether or not React has it already. */
function setValue(input: HTMLInputElement | null, query: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, query);
  input?.dispatchEvent(new Event('input', { bubbles: true }));
}

const type = (query: string) => act(() => setValue(main.querySelector('input'), query));

describe('a filtered list', () => {
  beforeEach(() => act(() => root.render(list)));
  afterEach(() => act(() => root.render(null)));

  it('is whole until something is typed, below a field with a label', () => {
    expect(items()).toHaveLength(3);
    expect(status()).toBe('3 items');
    expect(main.querySelector('input')?.labels?.[0]?.textContent).toBe('Filter');
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

it('is a whole list in HTML, whose field is hidden until scripts run', () => {
  const html = renderToString(list);
  expect(html.match(/<li>/g)).toHaveLength(3);
  expect(html.startsWith(`<div class="${field.field} ${interactive}">`)).toBe(true);
});

it('keeps the field and what was typed before hydration, which filters once it is given again', async () => {
  const page = document.createElement('main');
  page.innerHTML = renderToString(list);
  document.body.append(page);
  const field = page.querySelector('input');
  field?.focus();
  setValue(field, 'mois');
  const onRecoverableError = vi.fn();
  await act(async () => {
    hydrateRoot(page, list, { onRecoverableError });
    await Promise.resolve();
  });
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(page.querySelector('input')).toBe(field);
  expect(document.activeElement).toBe(field);
  expect(field?.value).toBe('mois');
  // As /start.js does: React has to see a change.
  if (field) field.value = '';
  act(() => setValue(field, 'mois'));
  expect([...page.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Mois',
    'Données du mois',
  ]);
});
