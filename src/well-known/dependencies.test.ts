import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import { licencesText, licensedPackages } from './licences';
import { lockedPackages } from './lockfile';

const packages = await lockedPackages('.');
const project = z
  .object({ overrides: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/**
 * For each release line, the first version without the known advisories. Versions between two lines belong to the
 * next lower one.
 */
const mended: Readonly<Record<string, readonly string[]>> = {
  'serialize-javascript': ['7.0.5'],
  uuid: ['11.1.1'],
  'webpack-dev-server': ['5.2.1'],
  'http-proxy-middleware': ['2.0.9', '3.0.5'],
  'path-to-regexp': ['0.1.12', '1.9.0', '3.3.0', '6.3.0', '8.0.0'],
  express: ['4.20.0'],
  send: ['0.19.0'],
  'body-parser': ['1.20.3'],
  cookie: ['0.7.0'],
  'on-headers': ['1.1.0'],
  'cross-spawn': ['6.0.6', '7.0.5'],
  micromatch: ['4.0.8'],
  braces: ['3.0.3'],
  'brace-expansion': ['1.1.12', '2.0.2', '3.0.1', '4.0.1'],
  semver: ['5.7.2', '6.3.1', '7.5.2'],
  ws: ['5.2.4', '6.2.3', '7.5.10', '8.17.1'],
  nanoid: ['3.3.8', '5.0.9'],
  postcss: ['8.4.31'],
  prismjs: ['1.30.0'],
  qs: ['6.14.1'],
  json5: ['1.0.2', '2.2.2'],
  'loader-utils': ['1.4.2', '2.0.4', '3.2.1'],
  'nth-check': ['2.0.1'],
  'shell-quote': ['1.7.3'],
  'follow-redirects': ['1.15.6'],
  'image-size': ['1.2.1', '2.0.2'],
  'js-yaml': ['3.14.2', '4.1.1'],
  'mdast-util-to-hast': ['13.2.1'],
  'http-cache-semantics': ['4.1.1'],
  'word-wrap': ['1.2.4'],
  'ansi-regex': ['3.0.1', '4.1.1', '5.0.1', '6.0.1'],
  'glob-parent': ['5.1.2'],
  got: ['11.8.5', '12.1.0'],
  '@babel/runtime': ['7.26.10'],
  '@babel/helpers': ['7.26.10'],
  undici: ['5.28.5', '6.21.2', '7.5.0'],
  dompurify: ['2.5.8', '3.2.4'],
  katex: ['0.16.21'],
  esbuild: ['0.25.0'],
  lodash: ['4.17.21'],
};

/** Licences that require no more than their notice, or that changes of their own files are published. */
const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'MPL-2.0', 'OFL-1.1', 'Unlicense', 'WTFPL'],
]);

describe('the dependencies', () => {
  it.each(Object.entries(mended))('have %s without its known advisories', (name, lines) => {
    const found = packages.filter((each) => each.name === name);
    expect(found.length, `${name} is no longer installed: remove its row`).toBeGreaterThan(0);
    expect(found.filter(({ version }) => !isMended(version, lines))).toEqual([]);
  });

  it.each(
    // An override of what one package alone depends on is not a package of this name.
    Object.entries(project.overrides).flatMap(([name, range]) =>
      typeof range === 'string' ? [[name, range] as const] : [],
    ),
  )('keep the override of %s', (name, range) => {
    const found = packages.filter((each) => each.name === name);
    expect(found.length, `${name} is no longer installed: remove its override`).toBeGreaterThan(0);
    for (const { version } of found) {
      const wanted = range.replace(/^\^/, '');
      expect(compare(version, wanted), `${version} for ${range}`).toBeGreaterThanOrEqual(0);
      expect(version.split('.')[0]).toBe(wanted.split('.')[0]);
    }
  });

  it('need no install scripts', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
    // Each only prints thanks, or verifies what its platform-specific package already contains.
    expect(scripted.map(({ name }) => name).sort()).toEqual(['@swc/core', 'core-js', 'esbuild']);
  });

  it('name no registry, so that any can be used', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('have licences that this project may use', () => {
    const licensed = licensedPackages(packages);
    expect(licensed.length).toBeGreaterThan(500);
    expect(licensed.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('are listed for readers, including those that only the build installs', () => {
    const text = licencesText(packages);
    for (const name of ['react', 'minisearch', '@fontsource-variable/ibm-plex-sans']) {
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+: [\\w. -]+$`, 'm'));
    }
  });
});

/** @example isMended('7.5.14', ['7.5.10', '8.17.1']) // => true */
function isMended(version: string, lines: readonly string[]): boolean {
  const line = lines.findLast((start) => major(start) <= major(version)) ?? lines[0] ?? '';
  return compare(version, line) >= 0;
}

/** The number that marks compatible versions: below 1, the second one. */
function major(version: string): number {
  const [first = 0, second = 0] = version.split('.').map(Number);
  return first > 0 ? first : second / 1000;
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** @example isAllowed('(WTFPL OR MIT)') // => true */
function isAllowed(licence: string | undefined): boolean {
  const ways = (licence ?? '').replace(/[()]/g, '').split(' OR ');
  return ways.some((way) => way.split(' AND ').every((each) => allowed.has(each)));
}
