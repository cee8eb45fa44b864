import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { caching, hashedFolders } from '../../src/site/hosting/caching';
import { assetAddresses, closedPolicy, kindOf } from '../../src/site/security/headers';
import { assets, documents, missing } from './support/addresses';
import { azure, cloudflare, netlify, type HeadersAt } from './support/header-rules';
import { headers, lowerCased } from './support/hosts';

const isHashed = (address: string) => hashedFolders.some((folder) => address.startsWith(folder));

/** The hosts that choose headers by address, as their documentation describes them. */
const byAddress: readonly (readonly [string, HeadersAt, string | undefined])[] = [
  ['Cloudflare Pages', cloudflare(readFileSync('build/_headers', 'utf8')), undefined],
  ['Netlify', netlify(readFileSync('build/_headers', 'utf8')), undefined],
  ['Azure', azure(readFileSync('build/staticwebapp.config.json', 'utf8')), caching.changing],
];

describe.each(byAddress)('what the build writes for %s', (_name, headersAt, changing) => {
  it('gives every document its headers, and its caching', () => {
    expect(documents.length).toBeGreaterThan(500);
    for (const address of [...documents, '/nowhere']) {
      const { 'cache-control': cached, ...others } = headersAt(address);
      expect(others, address).toEqual(lowerCased(headers.document));
      expect(cached, address).toBe(isHashed(address) ? caching.hashed : changing);
    }
  });

  it('gives every asset, and the 404 page in its place, the closed policy and all other headers', () => {
    expect(assets.length).toBeGreaterThan(500);
    for (const address of [...assets, ...missing.filter((each) => kindOf(each) === 'asset')]) {
      const { 'cache-control': cached, ...others } = headersAt(address);
      expect(others, address).toEqual(lowerCased({ ...headers.document, ...closedPolicy }));
      expect(cached, address).toBe(isHashed(address) ? caching.hashed : changing);
    }
  });
});

it('what the build writes for nginx repeats the headers in each location, as it inherits none', () => {
  const [server = '', ...locations] = readFileSync('build/nginx.conf', 'utf8').split(/\blocation /);
  const addressOfLocation = (text: string) => /^\S+ (\/\S*) \{/.exec(text)?.[1] ?? '/';
  const kinds = locations.map((text) => [text, kindOf(addressOfLocation(text))] as const);
  expect(kinds.filter(([, kind]) => kind === 'asset')).toHaveLength(assetAddresses.length);
  for (const [text, kind] of [[server, 'document'] as const, ...kinds]) {
    const added = text.matchAll(/add_header (\S+) "(.*)" always;/g);
    const sent = [...added].map(([, name, value]) => [name ?? '', value ?? '']);
    expect(Object.fromEntries(sent), text).toEqual(headers[kind]);
  }
});
