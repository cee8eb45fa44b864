import { describe, expect, it } from 'vitest';

import type { FactState, Ledger } from '../../platform/facts/schema';
import { parseMdx } from '../../translation/mdx';
import { blocksOf } from './blocks';
import { ownShare, pageFaults, twinFaults } from './page';
import { sourceFaults } from './sources';

const states = new Map<string, FactState>([
  ['daily-quota', 'documented'],
  ['quota-reset', 'documented'],
  ['waf-status', 'not-published'],
]);

function blocks(text: string) {
  const tree = parseMdx('page.mdx', text);
  if ('message' in tree) throw new Error(tree.message);
  return blocksOf(tree);
}

/** A page with enough cited blocks around the text that one block of the guide's own is a small share. */
const page = (text: string) => `${text}\n\n${'One claim.[^daily-quota]\n\n'.repeat(4)}`;

const faults = (text: string) =>
  pageFaults('page.mdx', blocks(page(text)), states).map(
    ({ line, message }) => `${line}: ${message}`,
  );

describe('a page is right if', () => {
  it.each([
    ['each sentence cites', 'A claim.[^daily-quota] Another.[^quota-reset]'],
    ['a list item cites', '- A claim.[^daily-quota]'],
    ['one cell of each row cites', '| A | B |\n| - | - |\n| x | y[^daily-quota] |'],
    ['the caption cites for all rows', ': Limits[^daily-quota]\n\n| A |\n| - |\n| x |\n| y |'],
    ['an introduction is marked', 'This page shows limits. {/* own: introduction */}'],
    ['advice is in a note titled so', ':::tip[Advice]\n\nWait for the reset.\n\n:::'],
    ['what is not published is said to be', 'The status is not published.[^waf-status]'],
    ['a cell says it', '| A | B |\n| - | - |\n| Status | Not published[^waf-status] |'],
    ['the heading says it', '## What is not published\n\n- The status[^waf-status]'],
    ['it is said in French', 'Le statut n’est pas publié.[^waf-status]'],
  ])('%s', (_, text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('a fault names line, text and remedy:', () => {
  it.each([
    ['a paragraph without a citation', 'A claim.', /^1: “A claim\.” cites no fact: add \[\^id\]/],
    ['a list item without one', '- A claim.', /^1: .*cites no fact/],
    ['a row without one', '| A |\n| - |\n| x[^daily-quota] |\n| y |', /^4: “y” cites no fact/],
    ['a paragraph of a note', ':::info[Note]\n\nA claim.\n\n:::', /^3: .*cites no fact/],
    [
      'a fact that does not exist',
      'A claim.[^daily-quotas]',
      /cites "daily-quotas", which is no fact of the ledger, did you mean "daily-quota"\?/,
    ],
    [
      'what is not published, cited as known',
      'The status is 403.[^waf-status]',
      /cites "waf-status" as if it were known/,
    ],
    [
      'another word than the three',
      'A hint. {/* own: advise */}',
      /as "advise", did you mean "advice"\?/,
    ],
    [
      'a citation in what is the guide’s own',
      'A claim.[^daily-quota] {/* own: advice */}',
      /remove one of both/,
    ],
    [
      'a caption without a table',
      ': Limits[^daily-quota]\n\nText.[^daily-quota]',
      /no table follows/,
    ],
  ])('%s', (_, text, message) => {
    const found = faults(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it('a page that is more its own than a quarter', () => {
    const own = blocks('A. {/* own: advice */}\n\nB. {/* own: advice */}\n\nC.[^daily-quota]');
    expect(ownShare(own.blocks)).toBeCloseTo(2 / 3);
    expect(pageFaults('page.mdx', own, states)).toMatchObject([
      { line: 1, message: '67 % of its blocks are the guide’s own, at most 25 % may be' },
    ]);
  });

  it('a French page that cites other facts than its twin', () => {
    const english = blocks('A.[^daily-quota]\n\nB.[^quota-reset]').blocks;
    const french = blocks('A.[^daily-quota]\n\nB.[^daily-quota]').blocks;
    expect(twinFaults('page.mdx', english, english)).toEqual([]);
    expect(twinFaults('page.mdx', french, english)).toMatchObject([
      { line: 3, message: '“B.” cites daily-quota, its English twin quota-reset' },
    ]);
    expect(twinFaults('page.mdx', french.slice(1), english)).toMatchObject([{ line: 1 }]);
  });

  it('sources of a page that are not those of its facts', () => {
    const documents = [
      {
        id: 'limits',
        title: 'Limits',
        read: '2026-11-28',
        isDraft: false,
        source: 'documentation',
      },
    ];
    const fact = {
      id: 'daily-quota',
      subject: 'limits',
      statement: 'A limit.',
      state: 'documented',
    } as const;
    const ledger: Ledger = {
      subjects: [],
      sources: [],
      documents,
      facts: [{ ...fact, sources: [{ in: 'limits' }] }],
    };
    const cited = blocks('A.[^daily-quota]').blocks;
    const found = (sources: string) =>
      sourceFaults('page.mdx', `\nsources: [${sources}]`, cited, ledger).map(
        ({ line, message }) => `${line}: ${message}`,
      );
    expect(found('documentation')).toEqual([]);
    expect(found('picture')).toEqual([
      '2: lacks documentation, on which facts of the page rest',
      '2: names picture, on which no fact of the page rests',
    ]);
  });
});
