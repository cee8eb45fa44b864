import { isScalar, parseDocument, visit } from 'yaml';
import { backslashEscapes, decodeBackslash, escapedUnits, mask, type Passage } from '../passage';

/** The messages of Docusaurus' translation files. JSON is YAML, whose parser reports positions. */
export function jsonPassages(source: string): readonly Passage[] {
  const passages: Passage[] = [];
  visit(parseDocument(source), {
    Pair(_, { key, value }) {
      const isMessage = isScalar(key) && key.value === 'message';
      if (!isMessage || !isScalar(value) || !value.range) return;
      const [start, end] = value.range;
      const units = escapedUnits(source, start + 1, end - 1, backslashEscapes, decodeBackslash);
      passages.push({ units: mask(units), isHeading: false });
    },
  });
  return passages;
}
