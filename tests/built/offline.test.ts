import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { addressOf, inBothLanguages } from '../../src/site/address';
import { filesOf } from '../../src/offline/pack';
import { chunksDir } from '../../src/offline/plugin';
import { publicFiles } from '../../src/offline/generate/public-files';
import { readChunks, siteManifest } from '../../src/offline/generate/write-worker';
import { readDocuments } from '../../src/openapi/read';
import { redirectsOf } from '../../src/redirects/list';
import { sitemapPaths, twin } from '../support/sitemap';
import { offlineLimit } from '../support/weight';

const { manifest, sizes } = await siteManifest('build', chunksDir);
const typefaceBytes = manifest.guide
  .filter(([address]) => address.endsWith('.woff2'))
  .reduce((sum, [address]) => sum + statSync(`build${address}`).size, 0);
const guide = new Set([...manifest.guide, ...manifest.pack.files].map(([address]) => address));
const rest = new Set(manifest.rest.map(([address]) => address));

describe('the pack of the guide', () => {
  const { address } = manifest.pack;
  const file = `build${address}`;
  const names = readdirSync('build', { recursive: true, encoding: 'utf8' });

  const packed = filesOf(readFileSync(file, 'utf8'));

  it('contains every page of the guide, and nothing else but its scripts', () => {
    const pages = names.filter((name) => /^(?!(?:fr\/)?api[/.]).*\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(100);
    const isScript = (each: string) => each.endsWith('.js');
    const addresses = [...packed.keys()];
    const scripts = addresses.filter(isScript);
    expect(addresses.filter((each) => !isScript(each)).sort()).toEqual(
      pages.map((name) => addressOf(`/${name}`)).sort(),
    );
    expect(scripts.length).toBeGreaterThan(100);
    expect(manifest.guide.filter(([each]) => isScript(each))).toEqual([]);
  });

  it('contains each file byte for byte, with the type that belongs to it', async () => {
    expect(manifest.pack.files.map(([each]) => each).sort()).toEqual([...packed.keys()].sort());
    const ofPack = publicFiles('build', await readChunks(chunksDir)).filter(
      ({ set }) => set === 'pack',
    );
    const differing = ofPack.filter(({ name, file: [each] }) => {
      const { type, text } = packed.get(each) ?? { type: '', text: '' };
      const isOfType = type.includes(name.endsWith('.js') ? 'javascript' : 'html');
      return !isOfType || !Buffer.from(text).equals(readFileSync(`build/${name}`));
    });
    expect(differing).toEqual([]);
  });

  it('is the only one, with both compressed copies', () => {
    const packs = names.filter((name) => name.startsWith('assets/packs/'));
    expect(packs.map((name) => `/${name}`).sort()).toEqual(
      ['', '.br', '.gz'].map((ending) => `${address}${ending}`),
    );
    const text = readFileSync(file);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(text)).toBe(true);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(text)).toBe(true);
  });

  it('is known to the worker alone: no page, sitemap or index contains its address', () => {
    const texts = names.filter((name) =>
      /\.(?:html|js|css|json|xml|svg|txt|yaml|md|csv)$/.test(name),
    );
    const mentions = texts.filter((name) => readFileSync(`build/${name}`).includes(address));
    expect(mentions).toEqual(['worker.js']);
  });
});

describe('the files of the worker', () => {
  it('include every page, in one of the sets', () => {
    const paths = sitemapPaths().map((path) => (path === '/fr' ? '/fr/' : path));
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => guide.has(path) === rest.has(path))).toEqual([]);
    const ofReference = paths.filter((path) => /^(?:\/fr)?\/api(?:\/|$)/.test(path));
    expect(ofReference.filter((path) => !rest.has(path))).toEqual([]);
    expect(paths.filter((path) => rest.has(path))).toEqual(ofReference);
  });

  it('include every redirect, in the set of the page that it leads to', async () => {
    const english = redirectsOf(await readDocuments('.')).map(({ from, to }) => {
      return [from, to.replace(/#.*/, '')] as const;
    });
    const redirects = english.flatMap((pair) => [pair, pair.map(twin)]);
    expect(redirects.length).toBeGreaterThan(4);
    const isApart = ([from = '', to = '']: readonly string[]) =>
      ![guide, rest].some((set) => set.has(from) && set.has(to));
    expect(redirects.filter(isApart)).toEqual([]);
  });

  it('include the 404 page and the offline page', () => {
    for (const path of ['/404', '/fr/404', '/offline', '/fr/offline']) {
      expect(guide.has(path), path).toBe(true);
    }
  });

  it('include every script and style sheet, in its own language or shared by both', () => {
    const assets = readdirSync('build', { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(?:fr\/)?assets\/.*\.(?:js|css)$/.test(name))
      .map((name) => `/${name}`);
    expect(assets.length).toBeGreaterThan(300);
    const isKept = (address: string) => guide.has(address) || rest.has(address);
    const shared = assets.filter((address) => !isKept(address));
    expect(shared.length).toBeGreaterThan(12);
    expect(shared.filter((address) => address.endsWith('.css'))).toHaveLength(
      readdirSync('build/assets/css').filter((name) => name.endsWith('.css')).length,
    );
    for (const address of shared) {
      const english = inBothLanguages(address) ?? '';
      expect(isKept(english), address).toBe(true);
      expect(readFileSync(`build${english}`).equals(readFileSync(`build${address}`))).toBe(true);
    }
  });

  it('match the sizes in the worker and on the page, to the byte', () => {
    expect(JSON.parse(readFileSync('build/offline.json', 'utf8'))).toEqual(sizes);
    const worker = readFileSync('build/worker.js', 'utf8');
    const missing = [
      [manifest.pack.address, manifest.pack.revision],
      ...manifest.pack.files,
      ...manifest.guide,
      ...manifest.rest,
    ]
      .flat()
      .filter((part) => !worker.includes(`"${part}"`));
    expect(missing).toEqual([]);
    expect(typefaceBytes).toBeGreaterThan(10_000);
    expect(sizes.guide - typefaceBytes).toBeLessThanOrEqual(offlineLimit());
  });
});
