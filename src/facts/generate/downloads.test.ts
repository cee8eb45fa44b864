import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { downloads, factsCsv, publishedFacts, type PublishedFact } from './downloads';

/** Reads RFC 4180, independent of what writes it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(cell)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const text = fc.string({ unit: 'grapheme' }).map((value) => `a${value}`);
const reference = fc.record({
  title: text,
  address: text,
  section: text,
  read: fc.constant('2026-11'),
  isDraft: fc.boolean(),
});
const facts: fc.Arbitrary<readonly PublishedFact[]> = fc.array(
  fc.record({
    id: fc.constant('some-fact'),
    subject: fc.constant('limits'),
    state: fc.constant('documented' as const),
    statement: text,
    sources: fc.array(reference, { minLength: 1, maxLength: 3 }),
    citedBy: fc.array(fc.record({ title: text, address: text }), { maxLength: 2 }),
  }),
);

describe('the facts for programs', () => {
  it('are the same after a spreadsheet has read them', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const written = factsCsv(all);
        expect(written.startsWith('\uFEFF')).toBe(true);
        const [header, ...rows] = parseCsv(written.slice(1));
        expect(rows).toHaveLength(all.length);
        all.forEach((fact, i) => {
          const row = Object.fromEntries(header?.map((name, j) => [name, rows[i]?.[j]]) ?? []);
          expect(row).toMatchObject({ id: fact.id, state: fact.state, statement: fact.statement });
          expect(row.sources).toBe(
            fact.sources
              ?.map(({ title }) => title)
              .join('\n')
              .trimEnd(),
          );
        });
      }),
    );
  });

  it('have the contradicting versions, the reason and what cites a fact', () => {
    const ledger = {
      subjects: [{ id: 'limits', label: { text: 'Limits' } }],
      sources: [{ id: 'docs', title: { text: 'Docs' }, read: '2026-11-28', isOld: false }],
      documents: { a: { title: { text: 'A' }, source: 'docs', isDraft: true as const } },
      facts: {
        one: {
          subject: 'limits',
          statement: { text: 'Disputed.' },
          state: 'contradicted' as const,
          readings: [{ says: { text: 'Yes.' }, in: 'a', section: 'S' }],
        },
        two: {
          subject: 'limits',
          statement: { text: 'Assumed.' },
          state: 'assumed' as const,
          because: { text: 'Not published.' },
        },
      },
    };
    const use = { kind: 'page' as const, title: { text: 'Limits' }, address: '/limits' };
    const [one, two] = publishedFacts(ledger, { two: [use] }, 'https://x.org');
    expect(one?.readings).toEqual([
      { says: 'Yes.', title: 'A', section: 'S', read: '2026-11-28', isDraft: true },
    ]);
    expect(two).toMatchObject({
      reason: 'Not published.',
      citedBy: [{ title: 'Limits', address: 'https://x.org/limits' }],
    });
    const files = downloads(one && two ? [one, two] : []);
    expect(JSON.parse(files['facts.json'] ?? '')).toEqual([one, two]);
    expect(files['facts.csv']).toContain('draft');
  });
});
