// @vitest-environment jsdom
import { createElement, useState, type ReactNode } from 'react';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { askOf, give } from './asks';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

afterEach(() => {
  document.body.innerHTML = '';
});

/** What an event on the element with the id "it" asks, and whether the browser still does its part. */
function asked(html: string, event: Event) {
  document.body.innerHTML = html;
  const target = document.getElementById('it') ?? document.body;
  return { ask: heard(target, event), target, isPrevented: event.defaultPrevented };
}

function heard(target: Element, event: Event): ReturnType<typeof askOf> {
  let ask: ReturnType<typeof askOf>;
  const listen = (each: Event) => {
    ask = askOf(each);
  };
  window.addEventListener(event.type, listen, { once: true, capture: true });
  target.dispatchEvent(event);
  return ask;
}

const click = () => new MouseEvent('click', { bubbles: true, cancelable: true });
const press = (key: string, keys: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys });

describe('a click before the application is there', () => {
  it.each([
    '<button><b id="it">Search</b></button>',
    '<a href="#" role="button" id="it">Languages</a>',
    '<input type="checkbox" id="it" />',
    '<input type="radio" id="it" />',
    '<svg><g role="button" id="it"></g></svg>',
  ])('on %s is held back for it', (html) => {
    const { ask, target, isPrevented } = asked(html, click());
    expect(ask?.kind).toBe('click');
    expect(ask?.target.contains(target)).toBe(true);
    expect(isPrevented).toBe(true);
  });

  it.each([
    '<a href="/about"><b id="it">About</b></a>',
    '<details><summary id="it">More</summary></details>',
    '<button popovertarget="menu" id="it">Menu</button>',
    '<button data-copy="code" id="it">Copy</button>',
    '<label><input type="radio" /><b id="it">A choice</b></label>',
    '<input type="search" id="it" />',
    '<p id="it">A text</p>',
  ])('on %s is the browser’s', (html) => {
    const { ask, isPrevented } = asked(html, click());
    expect(ask).toBeUndefined();
    expect(isPrevented).toBe(false);
  });
});

describe('a tap before the application is there', () => {
  const mark = '<a href="/fr/facts#daily-quota" aria-label="Documenté" id="it"></a>';
  const tap = (pointerType: string) =>
    new PointerEvent('click', { bubbles: true, cancelable: true, pointerType });

  it('on the mark of a fact is held back, and given again as a tap', () => {
    const { ask, target, isPrevented } = asked(mark, tap('touch'));
    expect(isPrevented).toBe(true);
    const heardAgain: string[] = [];
    target.addEventListener('pointerdown', ({ pointerType }) => heardAgain.push(pointerType));
    target.addEventListener('click', ({ type }) => heardAgain.push(type));
    if (ask) give(ask);
    expect(heardAgain).toEqual(['touch', 'click']);
  });

  it('of a mouse, or on another link, is the browser’s', () => {
    for (const { ask, isPrevented } of [
      asked(mark, tap('mouse')),
      asked('<a href="/facts#daily-quota" id="it">The daily quota</a>', tap('touch')),
    ]) {
      expect(ask).toBeUndefined();
      expect(isPrevented).toBe(false);
    }
  });
});

describe('a key before the application is there', () => {
  it.each([press('/'), press('k', { ctrlKey: true })])(
    'that opens the search is held back, and opens no search of the browser',
    (event) => {
      const { ask, isPrevented } = asked('', event);
      expect(ask).toMatchObject({ kind: 'keydown', key: { key: event.key } });
      expect(isPrevented).toBe(true);
    },
  );

  it('that scrolls or is one of the application’s is given again, and scrolls as well', () => {
    for (const key of ['?', 'ArrowRight', 'Escape']) {
      const { ask, isPrevented } = asked('', press(key));
      expect(ask).toMatchObject({ key: { key } });
      expect(isPrevented).toBe(false);
    }
  });

  it('that the browser makes a click of, that moves the focus, or that is typed is the browser’s', () => {
    for (const key of ['Enter', ' ', 'Tab', 'Shift']) {
      expect(asked('<button id="it"></button>', press(key)).ask).toBeUndefined();
    }
    expect(asked('<input id="it" />', press('/')).ask).toBeUndefined();
    expect(asked('', press('c', { ctrlKey: true })).ask).toBeUndefined();
  });
});

describe('what was asked', () => {
  it('is dropped if its element has left the page', () => {
    const { ask } = asked('<button id="it"></button>', click());
    const onClick = vi.fn();
    document.getElementById('it')?.addEventListener('click', onClick);
    document.body.innerHTML = '';
    if (ask) give(ask);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('reaches React: a click, a ticked box, a typed text and a choice, once each', () => {
    const server = document.createElement('div');
    document.body.append(server);
    server.innerHTML = renderToString(createElement(Controls));
    const element = (name: string) => server.querySelector(name) ?? server;
    const asks = [
      clicked(element('button')),
      clicked(element('[type="checkbox"]')),
      entered(element('[type="search"]'), 'input', 'webhooks'),
      entered(element('select'), 'change', 'b'),
    ].flatMap((ask) => ask ?? []);
    act(() => void hydrateRoot(server, createElement(Controls)));
    act(() => asks.forEach(give));
    expect(element('output').textContent).toBe('1 true webhooks b');
  });
});

const clicked = (target: Element) => heard(target, click());

function entered(field: Element, type: 'input' | 'change', value: string) {
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  return heard(field, new Event(type, { bubbles: true }));
}

function Controls(): ReactNode {
  const [clicks, setClicks] = useState(0);
  const [isOn, setOn] = useState(false);
  const [text, setText] = useState('');
  const [choice, choose] = useState('a');
  return createElement(
    'form',
    null,
    createElement('button', { type: 'button', onClick: () => setClicks((count) => count + 1) }),
    createElement('input', { type: 'checkbox', checked: isOn, onChange: () => setOn(!isOn) }),
    createElement('input', {
      type: 'search',
      value: text,
      onChange: (event: { readonly target: { readonly value: string } }) =>
        setText(event.target.value),
    }),
    createElement(
      'select',
      {
        value: choice,
        onChange: (event: { readonly target: { readonly value: string } }) =>
          choose(event.target.value),
      },
      createElement('option', null, 'a'),
      createElement('option', null, 'b'),
    ),
    createElement('output', null, `${clicks} ${isOn} ${text} ${choice}`),
  );
}
