import { describe, expect, it } from 'vitest';

import { addressOf, inBothLanguages, inLanguageOf } from './address';

describe('the address of a page', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/fr', '/fr/'],
    ['/fr/', '/fr/'],
    ['/fr/index.html', '/fr/'],
    ['/about', '/about'],
    ['/about/', '/about'],
    ['/about.html', '/about'],
    ['/fr/404.html', '/fr/404'],
    ['/explorer/index.html', '/explorer'],
    ['/fr/explorer/index', '/fr/explorer'],
    ['/from/here', '/from/here'],
    ['/openapi/platform.yaml', '/openapi/platform.yaml'],
  ])('of %s is %s', (pathname, address) => {
    expect(addressOf(pathname)).toBe(address);
  });

  it.each([
    ['/nowhere', '/404'],
    ['/free', '/404'],
    ['/fr', '/fr/404'],
    ['/fr/nulle-part', '/fr/404'],
  ])('of the 404 page in the language of %s is %s', (pathname, address) => {
    expect(inLanguageOf(pathname, '/404')).toBe(address);
  });
});

it('only a script or style sheet can be shared by both languages', () => {
  expect(inBothLanguages('/fr/assets/js/12.ab.js')).toBe('/assets/js/12.ab.js');
  for (const other of ['/assets/js/12.ab.js', '/fr/about', '/fr/img/mark.svg']) {
    expect(inBothLanguages(other)).toBeUndefined();
  }
});
