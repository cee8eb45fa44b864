import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import {
  backslashEscapes,
  decodeBackslash,
  escapedUnits,
  mask,
  plainUnits,
  type Passage,
  type Unit,
} from '../passage';

const prose = new Set(['title', 'description', 'sidebar_label', 'pagination_label', 'keywords']);
const titles = new Set(['title', 'sidebar_label', 'pagination_label']);

/**
 * The values in a page's front matter that a reader sees.
 * @param start offset of the YAML in the source
 */
export function frontMatterPassages(
  source: string,
  start: number,
  end: number,
): readonly Passage[] {
  const { contents } = parseDocument(source.slice(start, end));
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!prose.has(name)) return [];
    const scalars: readonly unknown[] = isSeq(value) ? value.items : [value];
    return scalars
      .filter((item) => isScalar(item))
      .map((scalar) => ({
        units: mask(scalarUnits(source, start, scalar)),
        isHeading: titles.has(name),
      }));
  });
}

function scalarUnits(source: string, offset: number, { range, type }: Scalar): readonly Unit[] {
  if (!range) return [];
  const [start, end] = [offset + range[0], offset + range[1]];
  if (type === 'QUOTE_DOUBLE') {
    return escapedUnits(source, start + 1, end - 1, backslashEscapes, decodeBackslash);
  }
  if (type === 'QUOTE_SINGLE') {
    return escapedUnits(source, start + 1, end - 1, /''/g, () => "'");
  }
  return plainUnits(source, start, end);
}
