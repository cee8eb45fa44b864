import { describe, expect, it } from 'vitest';
import { acceptEntry, entriesNamed } from './accept';
import { emptyPo, formatPo, readPo, type PoDocument, type PoEntry } from './document';
import { linesOf } from './lines';
import { mergePo, type EnglishText } from './merge';
import { poItems } from './state';

const entry = (english: string, french: string, over: Partial<PoEntry> = {}): PoEntry => ({
  context: '',
  english,
  french,
  places: ['a#one'],
  notes: [],
  ...over,
});
const text = (english: string, over: Partial<EnglishText> = {}): EnglishText => ({
  file: 'a.po',
  place: 'a#one',
  context: 'one',
  text: english,
  ...over,
});
const po = (...entries: readonly PoEntry[]): PoDocument => ({ ...emptyPo('a.po'), entries });
const states = (texts: readonly EnglishText[], document: PoDocument) =>
  poItems('openapi', texts, [document]).map(({ key, state }) => `${state} ${key}`);

describe('a sentence', () => {
  const document = po(entry('The company.', 'La société.'));

  it('is current with its French', () => {
    expect(states([text('The company.')], document)).toEqual(['current a#one']);
  });

  it('that has changed is stale before and after extraction, and its old French is in use', () => {
    const texts = [text('The client.')];
    expect(states(texts, document)).toEqual(['stale a#one']);
    const [extracted = document] = mergePo(texts, [document]);
    expect(states(texts, extracted)).toEqual(['stale a#one']);
  });

  it('without French is missing, and French without its sentence is unused', () => {
    const texts = [text('New.', { place: 'a#two' })];
    expect(states(texts, document)).toEqual(['missing a#two', 'unused a#one']);
  });

  it('is current if each of its places has its own finished French', () => {
    const own = po(entry('The company.', 'L’entreprise.', { context: 'one' }));
    expect(states([text('The company.')], own)).toEqual(['current a#one']);
    const elsewhere = text('The company.', { place: 'a#two', context: 'two' });
    expect(states([text('The company.'), elsewhere], own)).toEqual(['missing a#one']);
  });
});

describe('accepting a sentence', () => {
  const texts = [text('The client.')];
  const [extracted = po()] = mergePo(texts, [po(entry('The company.', 'La société.'))]);
  const [proposed] = entriesNamed(extracted, 'a#one');
  if (proposed === undefined) throw new Error('nothing is proposed');

  it('needs a reason if the French is unchanged', () => {
    expect(acceptEntry(extracted, proposed, undefined)).toHaveProperty('refusal');
    const result = acceptEntry(extracted, proposed, 'One word for both.');
    if (!('document' in result)) throw new Error(result.refusal);
    expect(states(texts, result.document)).toEqual(['current a#one']);
    expect(formatPo(result.document)).toContain('# accepted unchanged: One word for both.');
  });

  it('needs no reason if the French has changed', () => {
    const revised = { ...proposed, french: 'Le client.' };
    const document = { ...extracted, entries: [revised] };
    const result = acceptEntry(document, revised, undefined);
    if (!('document' in result)) throw new Error(result.refusal);
    expect(states(texts, result.document)).toEqual(['current a#one']);
  });

  it('is rejected without French', () => {
    const empty = entry('The client.', '');
    expect(acceptEntry(po(empty), empty, 'Why not.')).toMatchObject({
      refusal: expect.stringContaining('has no French') as string,
    });
  });
});

describe('the text of a PO file', () => {
  const document = po(
    entry('One "quoted"\nline', 'Une ligne', { proposal: { from: 'An old "one"\n' } }),
    entry('Same', 'Même', { context: 'place' }),
  );
  const written = formatPo(document);

  it('contains everything that was read, including the sentence of a proposal', () => {
    expect(readPo({ file: 'a.po', text: written }).entries).toEqual(document.entries);
  });

  it('has a known line for each French text', () => {
    const lineOf = linesOf(written);
    const lines = written.split('\n');
    for (const item of document.entries) {
      expect(lines[lineOf(item) - 1]).toBe(`msgstr "${item.french}"`);
    }
  });
});
