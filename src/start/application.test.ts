// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { addScripts } from './application';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

const added = () => [...document.scripts].map((script) => script.getAttribute('src'));

describe('the scripts of the application', () => {
  const own = ['/fr/assets/js/runtime~main.0a1b2c3d.js', '/fr/assets/js/main.0a1b2c3d.js'];

  it('are added in their order', () => {
    addScripts(own);
    expect(added()).toEqual(own);
    expect([...document.scripts].map((script) => script.async)).toEqual([false, false]);
  });

  it('have trusted addresses where the browser requires them, made by the policy that the header names', () => {
    const createPolicy = vi.fn((_name: string, rules: object) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    addScripts(own);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['site#start']);
    expect(added()).toEqual(own);
  });

  it.each([
    'https://example.com/assets/js/main.js',
    '//example.com/assets/js/main.js',
    '/assets/js/../../main.js',
    '/assets/js/main.js?from=elsewhere',
    '/de/assets/js/main.js',
    'data:text/javascript,alert(1)',
    '',
  ])('are none of other places: %s', (address) => {
    expect(() => addScripts([address])).toThrow('is no script of this site');
    expect(added()).toEqual([]);
  });
});
