import { expect, it } from 'vitest';

import version from './version-loader.mjs';

const docsSidebars = { guide: [{ type: 'link', href: '/about', label: 'About' }] };

it('sends pages the sidebars of a version, and no description of its documents', () => {
  const docs = { about: { id: 'about', title: 'About', description: 'Who publishes it.' } };
  const source = JSON.stringify({ version: { version: 'current', docsSidebars, docs } });
  expect(JSON.parse(version(source))).toEqual({
    version: { version: 'current', docsSidebars, docs: {} },
  });
});

it('leaves other data as it is, and rejects a version that it does not know', () => {
  expect(version('{"tags":[]}')).toBe('{"tags":[]}');
  expect(() => version('{"version":{}}')).toThrow('no `docs`');
});
