// cspell:ignore ssets
import { describe, expect, it } from 'vitest';

import { closedPolicy, kindOf, securityHeaders, type ResponseKind } from './headers';

const policyName = 'Content-Security-Policy';
const { document, asset } = securityHeaders(['sha256-abc=']);

describe('the kind of a response', () => {
  it.each<readonly [string, ResponseKind]>([
    ['/assets/js/main.1a2b.js', 'asset'],
    ['/fr/assets/js/main.1a2b.js', 'asset'],
    ['/assets/css/styles.1a2b.css', 'asset'],
    ['/fr/search/sentences/1a2b.json', 'asset'],
    ['/start.js', 'asset'],
    ['/', 'document'],
    ['/about', 'document'],
    ['/assets/js', 'document'],
    ['/assets/images/mark.1a2b.svg', 'document'],
    ['/assets/files/page.1a2b.html', 'document'],
    ['/assets/packs/guide.1a2b.txt', 'document'],
    ['/img/mark.svg', 'document'],
    ['/sitemap.xml', 'document'],
    ['/worker.js', 'document'],
    ['/start.js/x', 'document'],
    ['/de/assets/js/main.1a2b.js', 'document'],
    ['/%61ssets/js/main.1a2b.js', 'document'],
  ])('at %s is: %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });
});

describe('the headers', () => {
  it('of an asset are those that protect it, and a document has them too', () => {
    expect(asset).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(document).toMatchObject(asset);
  });

  it('allow nothing in place of an asset that a document may not do', () => {
    const allowed = directivesOf(document[policyName]);
    const closed = directivesOf(closedPolicy[policyName]);
    expect([...closed.keys()]).toEqual(
      expect.arrayContaining(['default-src', 'base-uri', 'form-action', 'frame-ancestors']),
    );
    for (const [name, values] of closed) {
      expect(values, name).toBe("'none'");
      expect(allowed.has(name), name).toBe(true);
    }
  });
});

/** @example directivesOf("default-src 'none'; img-src 'self' data:").get('img-src') // => "'self' data:" */
function directivesOf(policy = ''): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}
