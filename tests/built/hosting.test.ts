import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hashedFolders } from '../../src/site/hosting/caching';
import type { RunningHost } from '../../src/site/hosting/run-nginx';
import { hosts, pages, responseTo } from './support/hosts';

const scripts = ['', 'fr/'].map((prefix) => {
  const [script] = readdirSync(`build/${prefix}assets/js`).filter((file) => file.endsWith('.js'));
  return `/${prefix}assets/js/${script ?? ''}`;
});

const packs = readdirSync('build/assets/packs')
  .filter((file) => file.endsWith('.json'))
  .map((file) => `/assets/packs/${file}`);

describe('the files for other hosts', () => {
  it('give the 404 page for what is not there and for what cannot be decoded, and fit their limits', () => {
    const azure = readFileSync('build/staticwebapp.config.json', 'utf8');
    const notFound = { rewrite: '/404.html', statusCode: 404 };
    expect(JSON.parse(azure)).toMatchObject({
      trailingSlash: 'never',
      responseOverrides: { 400: notFound, 404: notFound },
    });
    expect(Buffer.byteLength(azure)).toBeLessThan(20_000);
  });

  it('list every page for nginx, by its address in any case', () => {
    const nginx = readFileSync('build/nginx.conf', 'utf8');
    expect(pages.size).toBeGreaterThan(100);
    const missing = [...pages.values()].filter((page) => !nginx.includes(` "${page}";`));
    expect(missing).toEqual([]);
  });

  it('list every folder of hashed files', () => {
    const isHashed = (script: string) => hashedFolders.some((folder) => script.startsWith(folder));
    expect(scripts.filter((script) => !isHashed(script))).toEqual([]);
  });
});

describe.each(Object.entries(hosts))('%s', (_name, start) => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.stop());

  it.each([
    ['/nowhere', 'en'],
    ['/api/nowhere', 'en'],
    ['/fr/nowhere', 'fr'],
    ['/fr/api/nowhere', 'fr'],
    ['/assets/js/nowhere.js', 'en'],
    ['/fr/assets/js/nowhere.js', 'fr'],
    ['/assets/js', 'en'],
  ])('serves the 404 page in the right language: %s, "%s"', async (address, lang) => {
    const response = await fetch(`${host.origin}${address}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(new RegExp(`<html lang="?${lang}"?`));
  });

  it.each<readonly [string, string]>([
    ...['/about', '/fr/about', '/api/platform', '/explorer'].flatMap((page) =>
      ['/', '.html', '/index.html'].map((ending) => [`${page}${ending}`, page] as const),
    ),
    ['/fr/index.html', '/fr/'],
    ['/index.html', '/'],
    ['/fr', '/fr/'],
    ['/fr/About', '/fr/about'],
    ['/ABOUT', '/about'],
    ['//about', '/about'],
  ])('has one address for %s: %s', async (address, page) => {
    const response = await fetch(`${host.origin}${address}?a=/b/`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, `${page}?a=/b/`]);
  });

  it.each(['//evil.example/', '/\\evil.example', '/\\/evil.example/', '/%5C/evil.example/'])(
    'redirects %s to no other host',
    async (address) => {
      const { location = '' } = (await responseTo(host.origin, address)).headers;
      expect(location).toMatch(/^\/(?![/\\])/);
      expect(new URL(location, host.origin).origin).toBe(host.origin);
    },
  );

  it.each(['/%E0%A4%A', '/fr/%zz', '/fr/about%'])(
    'serves a 404 page for %s, which cannot be decoded',
    async (address) => {
      const response = await fetch(`${host.origin}${address}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('<html lang');
    },
  );

  it('allows only hashed files to be cached', async () => {
    const policy = async (address: string) =>
      (await fetch(`${host.origin}${address}`)).headers.get('cache-control');
    for (const file of [...scripts, ...packs]) expect(await policy(file)).toContain('immutable');
    for (const page of ['/', '/about', '/fr/', '/worker.js', '/start.js'])
      expect(await policy(page)).toBe('no-cache');
  });

  it.each(['/about', '/fr/about', '/openapi/platform.yaml', '/sitemap.xml', ...scripts, ...packs])(
    'sends the compressed copy of %s',
    async (address) => {
      const headers = { 'Accept-Encoding': 'gzip' };
      const response = await fetch(`${host.origin}${address}`, { headers });
      expect(response.headers.get('content-encoding')).toBe('gzip');
    },
  );
});
