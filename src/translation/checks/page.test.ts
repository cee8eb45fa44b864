import { expect, it } from 'vitest';

import { pageFile } from '../sections/page-file';
import { glossaryCheck } from './glossary';
import { pageFaults } from './page';

const rules = { glossary: glossaryCheck([]), invariants: new Set(['Codat']) };

const faults = (english: string, french: string) =>
  pageFaults(
    'fr.mdx',
    pageFile('fr.mdx', french).sections(),
    pageFile('en.mdx', english).sections(),
    rules,
  ).map(({ line, message }) => `${line} ${message.replace(/:.*/, '')}`);

it('reports every block of a page that is still English, at its line', () => {
  const english =
    '---\ntitle: Limits\n---\n\n## First {/* #first */}\n\nSome text.\n\n| A cell |\n| - |\n| Codat |\n';
  expect(faults(english, english)).toEqual([
    '1 “Limits” is equal to its English',
    '5 “First” is equal to its English',
    '7 “Some text.” is equal to its English',
    '9 “A cell” is equal to its English',
  ]);
  const french = english
    .replace('Limits', 'Limites')
    .replace('First', 'Premier')
    .replace('Some text', 'Du texte')
    .replace('A cell', 'Une case');
  expect(faults(english, french)).toEqual([]);
});

it('reports English inside a component that spans sections', () => {
  const page = '<Box>\n\n## First {/* #first */}\n\nSome text.\n\n</Box>\n';
  expect(faults(page, page.replace('First', 'Premier'))).toEqual([
    '5 “Some text.” is equal to its English',
  ]);
});
