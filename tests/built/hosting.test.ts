import { readdirSync, readFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { pageAddresses } from '../../src/site/canonical';
import { hashedFolders } from '../../src/site/hosting/caching';
import { nginxServer } from '../../src/site/hosting/nginx';
import { hasNginx, runNginx } from '../../src/site/hosting/run-nginx';
import { siteHeaders } from '../../src/site/security/site-headers';
import { createSiteServer } from '../../src/site/server/app';

const root = path.resolve('build');
const headers = await siteHeaders(root);
const pages = pageAddresses(root);
const needed = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
];
const scripts = ['', 'fr/'].map((prefix) => {
  const [script] = readdirSync(`build/${prefix}assets/js`).filter((file) => file.endsWith('.js'));
  return `/${prefix}assets/js/${script ?? ''}`;
});

const packs = readdirSync('build/assets/packs')
  .filter((file) => file.endsWith('.json'))
  .map((file) => `/assets/packs/${file}`);

/** One address for each type of file that the build makes, and for each type of response without a file. */
const everyKind = [
  ...[
    '/',
    '/fr/',
    '/about',
    '/fr/about',
    '/about/',
    '/nowhere',
    '/fr/nowhere',
    '/assets/nowhere.js',
  ],
  ...oneOfEachEnding(),
  ...packs,
];

/** @example oneOfEachEnding() // => ['/404.html', '/robots.txt', '/sitemap.xml', '/fr/openapi/platform.yaml', …] */
function oneOfEachEnding(): readonly string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const addresses = files.map(
    ({ parentPath, name }) => `/${path.relative(root, path.join(parentPath, name))}`,
  );
  const kindOf = (address: string) => `${address.startsWith('/fr/')} ${path.extname(address)}`;
  const kinds = new Map(addresses.sort().map((address) => [kindOf(address), address]));
  return [...kinds.values()].filter((address) => !/\.(?:br|gz)$/.test(address));
}

describe('the files for other hosts', () => {
  it('contain every header with the value that the bundled server sends', () => {
    expect(Object.keys(headers).sort()).toEqual(needed);
    const azure: unknown = JSON.parse(readFileSync('build/staticwebapp.config.json', 'utf8'));
    expect(azure).toMatchObject({ globalHeaders: headers, trailingSlash: 'never' });
    const [everywhere] = readFileSync('build/_headers', 'utf8').split(/\n(?=\/)/);
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    expect(everywhere?.trimEnd().split('\n')).toEqual(['/*', ...lines]);
    const nginx = readFileSync('build/nginx.conf', 'utf8');
    const locations = nginx.split(/\blocation /).slice(1);
    expect(locations.length).toBeGreaterThan(hashedFolders.length);
    for (const [name, value] of Object.entries(headers)) {
      const line = `add_header ${name} "${value}" always;`;
      expect(locations.filter((location) => !location.includes(line))).toEqual([]);
    }
  });

  it('give the 404 page for what is not there and for what cannot be decoded, and fit their limits', () => {
    const azure = readFileSync('build/staticwebapp.config.json', 'utf8');
    const notFound = { rewrite: '/404.html', statusCode: 404 };
    expect(JSON.parse(azure)).toMatchObject({
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

/** The hosts that can run, each with its address. */
const hosts = { 'the bundled server': startBundled, ...(hasNginx() && { nginx: startNginx }) };

describe.each(Object.entries(hosts))('%s', (_name, start) => {
  let host: Awaited<ReturnType<typeof startBundled>>;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.stop());

  it.each(everyKind)('sends every header with %s', async (address) => {
    const response = await fetch(`${host.origin}${address}`, { redirect: 'manual' });
    for (const [name, value] of Object.entries(headers)) {
      expect(response.headers.get(name), name).toBe(value);
    }
  });

  it.each([
    ['/nowhere', 'en'],
    ['/api/nowhere', 'en'],
    ['/fr/nowhere', 'fr'],
    ['/fr/api/nowhere', 'fr'],
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
      const location = await locationOf(host.origin, address);
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

/** The address as it is written: `fetch` would take a backslash for a slash. */
function locationOf(origin: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    get({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.headers.location ?? '');
    }).on('error', reject);
  });
}

async function startBundled() {
  const server: Server = createSiteServer(root, headers);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Debian's nginx with the configuration that the build writes, except for its port and root. */
function startNginx() {
  return runNginx((port) => nginxServer(headers, pages, { root, port }));
}
