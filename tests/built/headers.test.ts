// cspell:ignore fabout orker
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { packFolder } from '../../src/offline/generate/public-files';
import { cachingOf, hashedFolders } from '../../src/site/hosting/caching';
import type { RunningHost } from '../../src/site/hosting/run-nginx';
import { assetAddresses, type SecurityHeaders } from '../../src/site/security/headers';
import { budgets } from '../budgets';
import { addresses, assets, documents, missing } from './support/addresses';
import { headers, hosts, lowerCased, responseTo } from './support/hosts';

/** What no document may lose. */
const needed = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
];

const isHashed = (address: string) => hashedFolders.some((folder) => address.startsWith(folder));
const isPack = (address: string) => address.startsWith(`/${packFolder}`);

it('a document has every header, and an asset those that protect it', () => {
  expect(Object.keys(headers.document).sort()).toEqual(needed);
  expect(Object.keys(headers.asset).sort()).toEqual([
    'Cross-Origin-Resource-Policy',
    'X-Content-Type-Options',
  ]);
});

it('only scripts, styles, the typeface and data are assets: all that are hashed, and all scripts but the worker', () => {
  expect(documents.length).toBeGreaterThan(500);
  expect(assets.filter((address) => !/\.(?:css|js|json|woff2)$/.test(address))).toEqual([]);
  expect(documents.filter((address) => isHashed(address) && !isPack(address))).toEqual([]);
  expect(documents.filter(isPack)).toHaveLength(1);
  expect(documents.filter((address) => address.endsWith('.js'))).toEqual(['/worker.js']);
  const unused = assetAddresses.filter((each) => !assets.some((asset) => asset.startsWith(each)));
  expect(unused).toEqual([]);
});

describe.each(Object.entries(hosts))('%s', (_name, start) => {
  let host: RunningHost;
  let responses: ReadonlyMap<string, IncomingMessage>;
  beforeAll(async () => {
    host = await start();
    responses = await responsesTo(host.origin, addresses);
  });
  afterAll(() => host.stop());

  it.each([
    ['document', documents],
    ['asset', assets],
  ] as const)('sends every %s with the headers of its kind, and with its caching', (kind, all) => {
    expect(all.length).toBeGreaterThan(500);
    for (const address of all) {
      const response = responses.get(address);
      expect(response?.statusCode, address).toBe(200);
      expect(securityOf(response), address).toEqual(lowerCased(headers[kind]));
      expect(response?.headers['cache-control'], address).toBe(cachingOf(address));
    }
  });

  it('sends nothing that a browser may run by itself as an asset', () => {
    const types = assets.map((address) => responses.get(address)?.headers['content-type'] ?? '');
    expect(new Set(types.map((type) => type.replace(/;.*/, '')))).toEqual(
      new Set([
        'application/json',
        'font/woff2',
        'text/css',
        expect.stringMatching(/\/javascript$/),
      ]),
    );
  });

  it('sends assets with few bytes of headers', () => {
    const bytes = assets.map((address) => [bytesOf(responses.get(address)), address] as const);
    expect(bytes.filter(([each]) => each > budgets.assetHeaders)).toEqual([]);
  });

  it.each([
    ...missing,
    '/about/',
    '/About',
    '/assets/js',
    '/assets/js/',
    '/start.js/',
    '/worker%2Ejs',
    '/%77orker.js',
    '/assets/js/../../worker.js',
    '/assets/js/%2e%2e/%2e%2e/about',
    '/assets/js/..%2f..%2fabout',
    '/assets/js/%E0%A4%A',
  ])('sends every header with %s, whatever the response', async (address) => {
    const response = await responseTo(host.origin, address);
    expect(securityOf(response)).toEqual(lowerCased(headers.document));
  });

  it('sends every header with the page that says that an asset takes no form', async () => {
    const [asset = ''] = assets;
    const response = await responseTo(host.origin, asset, 'POST');
    const isPage = (response.headers['content-type'] ?? '').includes('html');
    expect(securityOf(response)).toEqual(lowerCased(headers[isPage ? 'document' : 'asset']));
  });
});

async function responsesTo(
  origin: string,
  all: readonly string[],
): Promise<ReadonlyMap<string, IncomingMessage>> {
  const responses = new Map<string, IncomingMessage>();
  const queue = all.values();
  const work = async () => {
    for (const address of queue) responses.set(address, await responseTo(origin, address, 'HEAD'));
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return responses;
}

/** Those headers of a response that any kind of response has for security. */
function securityOf(response: IncomingMessage | undefined): SecurityHeaders {
  const names = Object.keys(headers.document).map((name) => name.toLowerCase());
  return Object.fromEntries(
    Object.entries(response?.headers ?? {}).flatMap(([name, value]) =>
      names.includes(name) ? [[name, String(value)]] : [],
    ),
  );
}

/** The bytes of the headers as HTTP/1.1 sends them: without the status line, and before any compression of headers. */
function bytesOf(response: IncomingMessage | undefined): number {
  const raw = response?.rawHeaders ?? [];
  const separators = 2 * raw.length;
  return raw.reduce((sum, text) => sum + Buffer.byteLength(text), separators);
}
