import { describe, expect, it } from 'vitest';

import {
  element,
  elementsIn,
  firstNamed,
  hasClass,
  named,
  property,
  textOf,
  treeOf,
  without,
  wordsOf,
} from '.';

const page = treeOf(`<!doctype html><html lang="fr"><head></head><body><main>
  <p class="lead title_x1">Un <b>mot</b>\u00a0:
  <a rel="nofollow me" href="/">fin</a></p><noscript><p>Sans script</p></noscript></main></body></html>`);
const main = firstNamed(page, 'main');
const paragraph = firstNamed(page, 'p');

describe('a hast tree', () => {
  it('lists its elements in document order, also those of <noscript>', () => {
    const names = elementsIn(page).map(({ tagName }) => tagName);
    expect(names).toEqual(['html', 'head', 'body', 'main', 'p', 'b', 'a', 'noscript', 'p']);
    expect(named(main, 'a', 'b').map(textOf)).toEqual(['mot', 'fin']);
    expect(named(main, 'main')).toEqual([]);
  });

  it('names the element that a page lacks', () => {
    expect(() => firstNamed(page, 'article')).toThrow('the page has no <article>');
  });

  it('has its text on one line, with no-break spaces', () => {
    expect(wordsOf(paragraph)).toBe('Un mot\u00a0: fin');
  });

  it('loses every element of a name without being changed itself', () => {
    const before = JSON.stringify(main);
    expect(wordsOf(without(main, 'p'))).toBe('');
    expect(wordsOf(without(paragraph, 'a'))).toBe('Un mot\u00a0:');
    expect(JSON.stringify(main)).toBe(before);
  });

  it('knows classes by their name, and those of CSS modules by its start', () => {
    const found = ['lead', 'title', 'lea'].filter((name) => hasClass(paragraph, name));
    expect(found).toEqual(['lead', 'title']);
  });

  it('has the values of a property as text', () => {
    const [link] = named(main, 'a');
    expect(link && property(link, 'rel')).toBe('nofollow me');
    expect(link && property(link, 'title')).toBeUndefined();
  });
});

it('a string becomes a text node', () => {
  expect(element('p', ['a', element('b', [])])).toEqual({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [
      { type: 'text', value: 'a' },
      { type: 'element', tagName: 'b', properties: {}, children: [] },
    ],
  });
});
