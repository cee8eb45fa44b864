// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';

import { openMenusWithoutPopover } from './menu';

/** jsdom has no popovers, like the browsers for which this is. */
openMenusWithoutPopover();

const byId = (id: string) => document.getElementById(id);
const press = (id: string) => byId(id)?.click();
const isOpen = () => byId('menu')?.hasAttribute('data-open');
const focused = () => document.activeElement?.id;

beforeEach(() => {
  document.body.innerHTML = `
    <button id="toggle" popovertarget="menu">Menu</button>
    <div id="menu" popover="auto">
      <button id="close" popovertarget="menu" popovertargetaction="hide">Close</button>
      <a id="category" role="button" href="#">Category</a>
      <a id="link" href="#here">Page</a>
      <p id="text">Text</p>
    </div>
    <p id="beside">Page</p>`;
});

describe('a menu in a browser without popovers', () => {
  it('is opened by its button, which says so, and has the focus', () => {
    press('toggle');
    expect(isOpen()).toBe(true);
    expect(byId('toggle')?.getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe('close');
  });

  it.each(['toggle', 'close', 'link', 'beside'])('is closed by a press on its %s', (id) => {
    press('toggle');
    press(id);
    expect(isOpen()).toBe(false);
    expect(byId('toggle')?.getAttribute('aria-expanded')).toBe('false');
    expect(focused()).toBe('toggle');
  });

  it.each(['category', 'text'])('stays open after a press on %s', (id) => {
    press('toggle');
    press(id);
    expect(isOpen()).toBe(true);
  });

  it('is closed by Escape', () => {
    press('toggle');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(isOpen()).toBe(false);
    expect(focused()).toBe('toggle');
  });

  it('is not opened by anything else', () => {
    press('beside');
    press('link');
    expect(isOpen()).toBe(false);
  });
});
