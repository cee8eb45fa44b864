// @vitest-environment jsdom
// cspell:ignore hebergement
import { beforeEach, expect, it } from 'vitest';

import { matchRows } from './match-rows';

const main = document.createElement('main');
const table = (...rows: readonly string[]) =>
  `<table><thead><tr><th>Question</th></tr></thead><tbody>${rows
    .map((row) => `<tr><th>${row}</th></tr>`)
    .join('')}</tbody></table>`;
const visible = () =>
  [...main.querySelectorAll<HTMLElement>('section:not([hidden]) tbody tr')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);

beforeEach(() => {
  main.innerHTML = [
    `<section><h3>Hébergement</h3>${table('In which country?', 'Which regions?')}</section>`,
    `<section><h3>Audit</h3>${table('Is there an ISO 27001 certificate?')}</section>`,
  ].join('');
});

it('rows with each word of the query are left, and they are counted', () => {
  expect(matchRows(main, 'iso certificate')).toBe(1);
  expect(visible()).toEqual(['Is there an ISO 27001 certificate?']);
  expect(main.querySelectorAll('section[hidden]')).toHaveLength(1);
});

it('a row is found by the heading of its section', () => {
  expect(matchRows(main, 'hebergement')).toBe(2);
  expect(matchRows(main, 'hebergement regions')).toBe(1);
});

it('all rows are back when the query is empty', () => {
  expect(matchRows(main, 'nothing like it')).toBe(0);
  expect(visible()).toEqual([]);
  expect(matchRows(main, '')).toBe(3);
  expect(main.querySelectorAll('[hidden]')).toHaveLength(0);
});
