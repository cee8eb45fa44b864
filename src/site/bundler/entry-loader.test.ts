import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import entry from './entry-loader.mjs';

const source = readFileSync('node_modules/@docusaurus/core/lib/client/clientEntry.js', 'utf8');

it('the entry of this version of Docusaurus never uses the router of fragments', () => {
  expect(entry(source)).toContain('return false ? (<HashRouter>');
});

it('the entry of another version stops the build', () => {
  expect(() => entry(source.replace('experimental_router', 'router'))).toThrow('entry-loader.mjs');
});
