import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPo, formatPo, isFinished, readPo, type PoDocument, type PoEntry } from './document';
import { mergePo, type EnglishText } from './merge';

const files = ['a.po', 'b.po', 'common.po'];
const sentence = fc.oneof(
  fc.constantFrom('Name', 'The name of the company', 'The name of a company', '200'),
  fc.string({
    minLength: 1,
    maxLength: 12,
    unit: fc.constantFrom('a', 'b', ' ', '"', '\\', '\n', '\t', '{', '}', 'é', '’'),
  }),
);
const place = fc.constantFrom('a#one', 'a#two', 'a#three', 'b#one', 'b#two', 'b#three');

const texts: fc.Arbitrary<readonly EnglishText[]> = fc
  .uniqueArray(fc.record({ place, text: sentence }), { selector: (text) => text.place })
  .map((list) =>
    list.map(({ place: name, text }) => {
      const [api = '', context = ''] = name.split('#');
      const isShared =
        new Set(list.filter((item) => item.text === text).map((item) => item.place[0])).size > 1;
      return { file: isShared ? 'common.po' : `${api}.po`, place: name, context, text };
    }),
  );

const entry: fc.Arbitrary<PoEntry> = fc
  .record({
    context: fc.constantFrom('', '', '', 'one', 'two'),
    english: sentence,
    french: fc.oneof(fc.constant(''), sentence),
    places: fc.uniqueArray(place, { maxLength: 2 }),
    notes: fc.array(fc.constantFrom('a note', 'another'), { maxLength: 1 }),
    from: fc.option(sentence, { nil: undefined }),
  })
  .map(({ from, ...rest }) => ({
    ...rest,
    ...(from !== undefined && rest.french !== '' && { proposal: { from } }),
  }));
const entries = fc.uniqueArray(entry, {
  maxLength: 6,
  selector: ({ context, english }) => `${context}\0${english}`,
});
const documents = fc
  .tuple(...files.map((file) => fc.record({ file: fc.constant(file), entries, obsolete: entries })))
  .map((list) => list.map((parts): PoDocument => ({ ...emptyPo(parts.file), ...parts })));

const formatted = (merged: readonly PoDocument[]) => merged.map(formatPo);

describe('merging English into PO files', () => {
  it('changes nothing the second time, including the text of the files', () => {
    fc.assert(
      fc.property(texts, documents, (english, before) => {
        const once = mergePo(english, before);
        const read = once.map((document) =>
          readPo({ file: document.file, text: formatPo(document) }),
        );
        expect(formatted(mergePo(english, read))).toEqual(formatted(once));
      }),
    );
  });

  it('loses no French', () => {
    fc.assert(
      fc.property(texts, documents, (english, before) => {
        const all = formatted(mergePo(english, before)).map((text) =>
          readPo({ file: 'x.po', text }),
        );
        const kept = all.flatMap((document) => [...document.entries, ...document.obsolete]);
        const notes = kept.flatMap((item) => item.notes);
        for (const { french } of before.flatMap((d) => [...d.entries, ...d.obsolete])) {
          const isKept = kept.some((item) => item.french === french);
          const isNoted = notes.includes(`other French: ${JSON.stringify(french)}`);
          expect(french === '' || isKept || isNoted).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(texts, documents, (english, before) => {
        const reversed = before.map((document) => ({
          ...document,
          entries: document.entries.toReversed(),
          obsolete: document.obsolete.toReversed(),
        }));
        expect(formatted(mergePo(english, reversed))).toEqual(formatted(mergePo(english, before)));
      }),
    );
  });

  it('keeps the French of every sentence, extracted, translated and extracted again', () => {
    fc.assert(
      fc.property(texts, fc.func(sentence), (english, frenchOf) => {
        const translated = mergePo(english, []).map((document) => ({
          ...document,
          entries: document.entries.map((item): PoEntry => ({
            context: item.context,
            english: item.english,
            french: frenchOf(item.english),
            places: item.places,
            notes: item.notes,
          })),
        }));
        const again = mergePo(english.toReversed(), translated);
        const pairs = (list: readonly PoDocument[]) =>
          new Set(list.flatMap(({ entries: all }) => all.map((e) => `${e.english}\0${e.french}`)));
        expect(pairs(again)).toEqual(pairs(translated));
        expect(again.every(({ entries: all }) => all.every(isFinished))).toBe(true);
        expect(again.flatMap(({ obsolete }) => obsolete)).toEqual([]);
      }),
    );
  });
});

describe('an English sentence', () => {
  const old: PoEntry = {
    context: '',
    english: 'The company.',
    french: 'La société.',
    places: ['a#one'],
    notes: ['Checked.'],
  };
  const before = [{ ...emptyPo('a.po'), entries: [old] }];
  const text = (over: Partial<EnglishText>): EnglishText => ({
    file: 'a.po',
    place: 'a#one',
    context: 'one',
    text: 'The company.',
    ...over,
  });

  it('that has changed gets the French of its predecessor as a proposal', () => {
    const [after] = mergePo([text({ text: 'Another thing.' })], before);
    expect(after?.entries).toEqual([
      {
        ...old,
        english: 'Another thing.',
        notes: [],
        proposal: { from: 'The company.' },
      },
    ]);
    expect(after?.obsolete).toEqual([old]);
  });

  it('that is similar to another gets its French as a proposal', () => {
    const [after] = mergePo([text({}), text({ place: 'a#two', text: 'The companies.' })], before);
    expect(after?.entries[1]).toMatchObject({
      french: 'La société.',
      proposal: { from: 'The company.' },
    });
  });

  it('that two documents share is moved to their common file', () => {
    const shared = [text({ file: 'common.po' }), text({ file: 'common.po', place: 'b#one' })];
    const after = mergePo(shared, before);
    expect(after.map(({ file, entries: all }) => [file, all.length])).toEqual([
      ['a.po', 0],
      ['common.po', 1],
    ]);
    expect(after[1]?.entries[0]).toEqual({ ...old, places: ['a#one', 'b#one'] });
    expect(after[0]?.obsolete).toEqual([]);
  });

  it('that is used again has its French again', () => {
    const gone = mergePo([], before);
    expect(gone[0]?.obsolete).toEqual([old]);
    expect(mergePo([text({})], gone)[0]?.entries).toEqual([old]);
  });

  it('keeps separate French for one place', () => {
    const special = { ...old, context: 'two', french: 'L’entreprise.', places: ['a#two'] };
    const [after] = mergePo(
      [text({}), text({ place: 'a#two', context: 'two' })],
      [{ ...emptyPo('a.po'), entries: [old, special] }],
    );
    expect(after?.entries).toEqual([{ ...old, places: ['a#one', 'a#two'] }, special]);
  });
});
