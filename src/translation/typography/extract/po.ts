import {
  backslashEscapes,
  decodeBackslash,
  escapedUnits,
  mask,
  type Passage,
  type Unit,
} from '../passage';

/**
 * The translations of a PO file. gettext-parser, which checks that it is well-formed, does not report
 * positions; so this reads line by line: a keyword's string and the strings below it.
 */
export function poPassages(source: string): readonly Passage[] {
  const translations: Unit[][] = [];
  let isHeader = false;
  let current: Unit[] | undefined;
  let offset = 0;
  for (const line of source.split('\n')) {
    const [, keyword = '', string] = /^(?:(msg\w+(?:\[\d+\])?)[ \t]+)?"(.*)"\s*$/.exec(line) ?? [];
    if (string === undefined) {
      current = undefined;
    } else {
      if (keyword === 'msgid') isHeader = string === '';
      if (keyword !== '') {
        current = keyword.startsWith('msgstr') && !isHeader ? [] : undefined;
        if (current) translations.push(current);
      } else if (current === undefined) {
        // A string below `msgid ""`: a long sentence, not the header.
        isHeader = false;
      }
      const start = offset + line.indexOf('"') + 1;
      current?.push(
        ...escapedUnits(source, start, start + string.length, backslashEscapes, decodeBackslash),
      );
    }
    offset += line.length + 1;
  }
  return translations
    .filter((units) => units.length > 0)
    .map((units) => ({ units: mask(units), isHeading: false }));
}
