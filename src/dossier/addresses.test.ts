import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dossierId, targetOf, withDossierIds } from './addresses';

const pages = new Set(['/fr/facts', '/fr/using-the-api/errors']);
const target = (href: string, origin?: string) => targetOf(href, '/fr/facts', pages, origin);

describe('an id in a dossier', () => {
  it('is that of its page and its own', () => {
    expect(dossierId('/fr/using-the-api/errors', 'retry')).toBe('using-the-api.errors--retry');
    expect(dossierId('/facts')).toBe('facts');
  });

  it('is another for another place', () => {
    const place = fc.record({
      page: fc.constantFrom('/a', '/a/b', '/a/c', '/fr/d'),
      id: fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '-', '.') }),
    });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const isSame = a.page === b.page && a.id === b.id;
        expect(dossierId(a.page, a.id) === dossierId(b.page, b.id)).toBe(isSame);
      }),
    );
  });
});

describe('properties in a dossier', () => {
  it('refer to the elements of their page', () => {
    const properties = {
      id: 'a',
      ariaLabelledBy: ['b', 'c'],
      headers: ['d'],
      fill: 'url(#hatch)',
      style: 'clip-path: url("#clip"); color: red',
      className: ['id'],
    };
    expect(withDossierIds(properties, '/facts')).toEqual({
      id: 'facts--a',
      ariaLabelledBy: ['facts--b', 'facts--c'],
      headers: ['facts--d'],
      fill: 'url(#facts--hatch)',
      style: 'clip-path: url(#facts--clip); color: red',
      className: ['id'],
    });
  });
});

describe('a link in a dossier', () => {
  it.each([
    ['#retry', 'facts--retry'],
    ['/fr/using-the-api/errors', 'using-the-api.errors'],
    ['/fr/using-the-api/errors#a%C3%A9', 'using-the-api.errors--aé'],
    ['/fr/facts?state=assumed', 'facts'],
  ])('to %s leads to a place in it', (href, id) => {
    expect(target(href)).toEqual({ kind: 'inside', id });
  });

  it('to another page leads to the site, if readers can reach it', () => {
    expect(target('/fr/api/platform#a')).toBeUndefined();
    const address = 'https://guide.example/fr/api/platform#a';
    expect(target('/fr/api/platform#a', 'https://guide.example')).toEqual({
      kind: 'outside',
      address,
    });
  });

  it('to another site stays as it is', () => {
    const address = 'https://docs.codat.io/';
    expect(target(address)).toEqual({ kind: 'outside', address });
  });
});
