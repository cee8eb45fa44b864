import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { nearestPages } from './nearest-pages';

const written = readFileSync('tests/built/published-addresses.txt', 'utf8')
  .split('\n')
  .filter(Boolean)
  .concat('/explorer/no-api-key', '/explorer/sql-injection')
  .map((url) => ({ url, title: url, trail: [] }));

function nearest(address: string): readonly string[] {
  return nearestPages(address, written, '/').map(({ url }) => url);
}

describe('the nearest pages of an address', () => {
  it.each([
    ['/abuot', '/about'],
    ['/About.html', '/about'],
    ['/glosary/', '/glossary'],
    ['/quickstart', '/using-the-api/quickstart'],
    ['/docs/webhooks', '/using-the-api/webhooks'],
    ['/using-api/webhook', '/using-the-api/webhooks'],
    ['/api/accounting/list-companies', '/api/platform/list-companies'],
    ['/api/platform/listCompanies', '/api/platform/list-companies'],
    [
      '/enterprise/shared-responsibility',
      '/enterprise/tech-overview/architecture/shared-responsibility-model',
    ],
    ['/explorer/api-key', '/explorer/no-api-key'],
    ['/explorer/sql_injections', '/explorer/sql-injection'],
  ])('of %s begin with %s', (address, page) => {
    expect(nearest(address)[0]).toBe(page);
  });

  it('are at most five, and none of them twice', () => {
    const found = nearest('/api/platform/get-company-data');
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });

  it.each(['/', '/xyzzy', '/%E0%A4%A', '//', '/wp-login.php'])('of %s are none', (address) => {
    expect(nearest(address)).toEqual([]);
  });

  it('do not count what all addresses of the language begin with', () => {
    const french = written.map((page) => ({ ...page, url: `/fr${page.url}` }));
    expect(nearestPages('/fr/xyzzy', french, '/fr/')).toEqual([]);
    expect(nearestPages('/fr/abuot', french, '/fr/')[0]?.url).toBe('/fr/about');
  });

  it('are found in time, however long the address is', () => {
    const start = performance.now();
    nearest(`/${'words-'.repeat(5_000)}${'x'.repeat(50_000)}/about`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
