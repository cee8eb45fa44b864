import path from 'node:path';
import type { Fault } from '../../faults/fault';
import { jsonPassages } from './extract/json';
import { mdxPassages } from './extract/mdx';
import { poPassages } from './extract/po';
import { textOf, type Passage, type Unit } from './passage';
import { rules } from './rules';

export interface Report {
  readonly faults: readonly Fault[];
  /** The number of passages that were checked. */
  readonly strings: number;
  /** The text with all fixable faults fixed. */
  readonly fixed: string;
}

/**
 * French typography of one file of i18n/fr, by its extension: .mdx, .json or .po.
 * @example lintTypography('i18n/fr/model.po', 'msgid "Go"\nmsgstr "Aller!"').faults[0]?.message
 * // => 'high-punctuation "!" without a narrow no-break space before it, expected U+202F'
 */
export function lintTypography(file: string, text: string): Report {
  const passages = passagesOf(file, text);
  if ('message' in passages) return { faults: [passages], strings: 0, fixed: text };
  const faults = findings(passages).map(({ rule, unit, message }) => ({
    file,
    ...positionOf(text, unit.start),
    message: `${rule} ${message}`,
  }));
  return { faults, strings: passages.length, fixed: fix(file, text) };
}

function passagesOf(file: string, text: string): readonly Passage[] | Fault {
  switch (path.extname(file)) {
    case '.mdx':
      return mdxPassages(file, text);
    case '.json':
      return jsonPassages(text);
    case '.po':
      return poPassages(text);
    default:
      throw new Error(`${file}: no .mdx, .json or .po file`);
  }
}

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly unit: Unit;
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function findings(passages: readonly Passage[]): readonly Finding[] {
  const found = passages.flatMap((passage) => {
    const text = textOf(passage);
    return rules
      .filter(({ headingsOnly }) => !headingsOnly || passage.isHeading)
      .flatMap((rule) =>
        rule.find(text).flatMap(({ offset, length, fix: replacement, message }) => {
          const units = passage.units.slice(offset, offset + length);
          const [unit] = units;
          if (unit === undefined) return [];
          // Unit by unit, so that markup between two units is kept.
          const edits = units.map(({ start, end }, i) => ({
            start,
            end,
            text: i === 0 ? replacement : '',
          }));
          return [{ rule: rule.id, message, unit, edits }];
        }),
      );
  });
  return found.sort((a, b) => a.unit.start - b.unit.start);
}

/** Fixes faults until none is left, because fixing one may reveal another (a quotation mark, then its space). */
function fix(file: string, text: string): string {
  let fixed = text;
  for (let pass = 0; pass < 10; pass += 1) {
    const passages = passagesOf(file, fixed);
    if ('message' in passages) return text;
    const found = findings(passages);
    if (found.length === 0) return fixed;
    fixed = apply(fixed, found);
  }
  return fixed;
}

function apply(text: string, found: readonly Finding[]): string {
  let result = '';
  let at = 0;
  for (const { edits } of found) {
    const isOverlapping = edits.some(({ start }) => start < at);
    if (isOverlapping) continue;
    for (const edit of edits) {
      result += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
  }
  return result + text.slice(at);
}

function positionOf(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
