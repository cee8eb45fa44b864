import type { Fault } from '../../faults/fault';
import type { Block, Section } from '../sections/sections';
import { isMeant } from './invariants';
import { markupFaults } from './markup';
import { untranslated, type Rules } from './pair';
import { withoutSamples } from './prose';

/** The faults in the sections of a French page, given those of the English one. */
export function pageFaults(
  file: string,
  french: readonly Section[],
  english: readonly Section[],
  rules: Rules,
): readonly Fault[] {
  const originals = new Map(english.map((section) => [section.id, section]));
  return french.flatMap((section) => {
    const { id, source, line } = section;
    const original = originals.get(id);
    if (original === undefined) return [];
    const faults = [
      ...markupFaults(original.source, source),
      ...rules.glossary(original.source, source),
    ];
    return [
      ...faults.map((message) => ({ file, line, column: 1, message: `#${id} ${message}` })),
      ...untranslatedBlocks(section, original, rules).map((block) => ({ file, ...block })),
    ];
  });
}

/** Paragraphs, headings and cells that are the same in the French section as in the English one. */
function untranslatedBlocks(
  french: Section,
  english: Section,
  { invariants }: Rules,
): readonly Omit<Fault, 'file'>[] {
  const originals = new Set(english.blocks.map(textOf));
  return french.blocks.flatMap((block) => {
    const text = textOf(block);
    if (!originals.has(text) || isMeant(text, text, invariants)) return [];
    return [{ line: block.line, column: 1, message: untranslated(text) }];
  });
}

function textOf({ source }: Block): string {
  return withoutSamples(source).replace(/^[#|\s]+|[|\s]+$/g, '');
}
