import { describe, expect, it } from 'vitest';
import { readCatalogue, sourceCatalogue } from '.';

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n';
const french = (entries: string) => readCatalogue([{ file: 'fr.po', text: header + entries }]);

describe('a catalogue', () => {
  it('gives the French of a sentence', () => {
    const catalogue = french('msgid "Gateway"\nmsgstr "Passerelle"\n');
    expect(catalogue.translate('Gateway')).toEqual({ text: 'Passerelle' });
  });

  it('joins strings over several lines', () => {
    const catalogue = french('msgid ""\n"One "\n"two"\nmsgstr ""\n"Un "\n"deux"\n');
    expect(catalogue.translate('One two')).toEqual({ text: 'Un deux' });
  });

  it('marks English where the French is missing, empty, fuzzy or obsolete', () => {
    const catalogue = french(
      'msgid "Empty"\nmsgstr ""\n\n#, fuzzy\nmsgid "Fuzzy"\nmsgstr "Flou"\n\n#~ msgid "Old"\n#~ msgstr "Vieux"\n',
    );
    for (const text of ['Missing', 'Empty', 'Fuzzy', 'Old', '']) {
      expect(catalogue.translate(text)).toEqual({ text, lang: 'en' });
    }
  });

  it('prefers the entry of a context, and does without one elsewhere', () => {
    const catalogue = french(
      'msgid "Bill"\nmsgstr "Facture"\n\nmsgctxt "payables"\nmsgid "Bill"\nmsgstr "Facture fournisseur"\n',
    );
    expect(catalogue.translate('Bill', 'payables')).toEqual({ text: 'Facture fournisseur' });
    expect(catalogue.translate('Bill', 'elsewhere')).toEqual({ text: 'Facture' });
  });

  it('prefers the earlier of two files', () => {
    const one = { file: 'one.po', text: `${header}msgid "A"\nmsgstr "un"\n` };
    const two = {
      file: 'two.po',
      text: `${header}msgid "A"\nmsgstr "deux"\n\nmsgid "B"\nmsgstr "bé"\n`,
    };
    const catalogue = readCatalogue([one, two]);
    expect([catalogue.translate('A'), catalogue.translate('B')]).toEqual([
      { text: 'un' },
      { text: 'bé' },
    ]);
  });

  it('knows no sentence by a name that every object has', () => {
    const catalogue = french('msgid "A"\nmsgstr "un"\n');
    expect(catalogue.translate('constructor')).toEqual({ text: 'constructor', lang: 'en' });
    expect(catalogue.translate('A', 'toString')).toEqual({ text: 'un' });
  });

  it('is the sentence itself on English pages', () => {
    expect(sourceCatalogue.translate('Gateway')).toEqual({ text: 'Gateway' });
  });
});

describe('a malformed PO file', () => {
  it.each([
    ['a stray word', 'msgid "A"\nmsgstr "un"\n\nmsgfoo "B"\n', 7],
    ['an unfinished string', 'msgid "A"\nmsgstr "un\n\nmsgid "B"\nmsgstr "deux"\n', 6],
    [
      'a duplicate',
      'msgid "A"\nmsgstr "un"\n\nmsgid "B"\nmsgstr "b"\n\nmsgid "A"\nmsgstr "deux"\n',
      10,
    ],
    ['a sentence without msgstr', 'msgid "A"\n\nmsgid "B"\nmsgstr "bé"\n', 4],
  ])('is refused with its line: %s', (_, entries, line) => {
    expect(() => french(entries)).toThrow(new RegExp(`^fr\\.po:${line}:1 not a PO file: `));
  });

  it('is named together with the other malformed files', () => {
    const bad = (file: string) => ({ file, text: 'nonsense\n' });
    expect(() => readCatalogue([bad('one.po'), bad('two.po')])).toThrow(/one\.po:[^]*two\.po:/);
  });
});
