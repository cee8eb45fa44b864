import { describe, expect, it } from 'vitest';
import { FaultError } from '../../faults/fault';
import { acceptSections } from './accept';
import { pageFile } from './page-file';
import { pageItems } from './state';

const english = `---
title: Limits
description: What is limited.
---

Introduction.

## First {/* #first */}

| a   | b   |
| --- | --- |
| one | two |

## Second {/* #second */}

Text of the second.
`;
const french = `---
title: Limites
description: Ce qui est limité.
---

Introduction.

## Premier {/* #first */}

| a  | b    |
| -- | ---- |
| un | deux |

## Deuxième {/* #second */}

Texte du deuxième.
`;

const accept = (ours: string, theirs: string, section?: string, reason?: string) =>
  acceptSections({ file: 'fr.mdx', text: ours }, { file: 'en.mdx', text: theirs }, section, reason);
const accepted = (ours: string, theirs: string, section?: string, reason?: string) => {
  const result = accept(ours, theirs, section, reason);
  if ('refusals' in result) throw new FaultError(result.refusals);
  return result.text;
};
const open = (ours: string | undefined, theirs: string | undefined) =>
  pageItems(pageFile('fr.mdx', ours), pageFile('en.mdx', theirs))
    .filter(({ state }) => state !== 'current')
    .map(({ key, state }) => `${state} ${key}`);

describe('a French page', () => {
  const page = accepted(french, english);

  it('is current once it is accepted', () => {
    expect(open(page, english)).toEqual([]);
  });

  it('reports the one section whose English has changed', () => {
    expect(open(page, english.replace('Text of', 'Words of'))).toEqual(['stale second']);
    expect(open(page, english.replace('title: Limits', 'title: Bounds'))).toEqual([
      'stale front_matter',
    ]);
    expect(open(page, english.replace('Introduction.', 'Welcome.'))).toEqual(['stale top_of_page']);
  });

  it('stays current when only the layout of the English changes', () => {
    const padded = english
      .replace('| one | two |', '| one    | two    |')
      .replace('| --- | --- |', '| ------ | ------ |');
    expect(open(page, padded)).toEqual([]);
  });

  it('reports sections that the English has added or removed', () => {
    expect(open(page, `${english}\n## Third {/* #third */}\n\nMore.\n`)).toEqual(['missing third']);
    expect(open(page, english.replace(/## Second[^]*/, ''))).toEqual(['unused second']);
  });

  it('has only missing sections if it does not exist', () => {
    expect(open(undefined, english)).toEqual(
      ['front_matter', 'top_of_page', 'first', 'second'].map((id) => `missing ${id}`),
    );
  });

  it('is stale until it is accepted', () => {
    expect(open(french, english)).toHaveLength(4);
  });
});

describe('accepting a section', () => {
  const page = accepted(french, english);
  const moved = english.replace('Text of', 'Words of');

  it('needs a reason if the French is unchanged, and records it', () => {
    expect(accept(page, moved)).toMatchObject({
      refusals: [
        {
          file: 'fr.mdx',
          message: expect.stringMatching(/^#second has not changed/) as string,
          remedy: expect.stringContaining('--reason') as string,
        },
      ],
    });
    const text = accepted(page, moved, undefined, 'The same in French.');
    expect(text).toMatch(/ {2}second: '\w{8} \w{8}' # The same in French\.\n/);
    expect(open(text, moved)).toEqual([]);
    expect(accepted(text, moved)).toBe(text);
  });

  it('needs no reason if the French has changed', () => {
    expect(open(accepted(page.replace('Texte du', 'Mots du'), moved), moved)).toEqual([]);
  });

  it('does not change the others', () => {
    const both = moved.replace('Introduction.', 'Welcome.');
    const text = accepted(page.replace('Texte du', 'Mots du'), both, 'second');
    expect(open(text, both)).toEqual(['stale top_of_page']);
  });

  it('changes only the record of the page', () => {
    expect(page.replace(/^translated_from:\n(?: +.*\n)*/m, '')).toBe(french);
  });
});
