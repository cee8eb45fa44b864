import type { Fault } from '../../../faults/fault';
import { mdxPassages } from '../../typography/extract/mdx';
import { opaque as typographyOpaque, type Unit } from '../../typography/passage';
import { hideCode, opaque, type Passage } from '../passage';

/**
 * Extracts the prose of a page, including front matter, diagrams and attributes, or returns its syntax error.
 * @example pagePassages('a.mdx', '**Send** it to `a`.') // => [{ area: 'pages', start: 2, text: 'Send   it to ￼.' }]
 */
export function pagePassages(file: string, source: string): readonly Passage[] | Fault {
  const passages = mdxPassages(file, file.endsWith('.md') ? withoutBrackets(source) : source);
  if ('message' in passages) return passages;
  return passages.flatMap(({ units }) => {
    const [first, last] = [units[0], units.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      { area: 'pages', start: first.start, text: hideCode(spread(units, first.start, last.end)) },
    ];
  });
}

/** Plain Markdown allows an address in angle brackets, which MDX parses as a tag. */
const withoutBrackets = (source: string) => source.replaceAll(/<(https?:[^\s>]+)>/g, ' $1 ');

/** Puts each character at its offset in the source, with spaces for the markup between them. */
function spread(units: readonly Unit[], start: number, end: number): string {
  const text = Array.from({ length: end - start }, () => ' ');
  for (const unit of units) {
    const isCode = unit.char === typographyOpaque;
    text.fill(isCode ? opaque : ' ', unit.start - start, unit.end - start);
    if (!isCode) text[unit.start - start] = unit.char;
  }
  return text.join('');
}
