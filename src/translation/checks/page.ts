import { visit } from 'unist-util-visit';
import type { Fault } from '../../faults/fault';
import { parseMdx } from '../mdx';
import type { Section } from '../sections/sections';
import { isMeant } from './invariants';
import { markupFaults } from './markup';
import { untranslated, type Rules } from './pair';
import { withoutSamples } from './prose';

/** What is wrong with the sections of a French page, given those of the English one. */
export function pageFaults(
  file: string,
  french: readonly Section[],
  english: readonly Section[],
  rules: Rules,
): readonly Fault[] {
  const sources = new Map(english.map(({ id, source }) => [id, source]));
  return french.flatMap(({ id, source, line }) => {
    const original = sources.get(id);
    if (original === undefined) return [];
    const faults = [...markupFaults(original, source), ...rules.glossary(original, source)];
    return [
      ...faults.map((message) => ({ file, line, column: 1, message: `#${id} ${message}` })),
      ...untranslatedBlocks(file, source, original, rules).map((block) => ({
        ...block,
        line: block.line + line - 1,
      })),
    ];
  });
}

/** Paragraphs, headings and cells that stand in the French section as in the English one. */
function untranslatedBlocks(
  file: string,
  french: string,
  english: string,
  { invariants }: Rules,
): readonly Fault[] {
  const originals = new Set(blocksOf(file, english).map(({ text }) => text));
  return blocksOf(file, french)
    .filter(({ text }) => originals.has(text) && !isMeant(text, text, invariants))
    .map(({ text, line }) => ({ file, line, column: 1, message: untranslated(text) }));
}

function blocksOf(file: string, source: string): readonly { text: string; line: number }[] {
  const tree = parseMdx(file, source);
  // A section may cut a component in two; then its blocks cannot be told apart.
  if (!('children' in tree)) return [];
  const blocks: { text: string; line: number }[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    if (!('children' in node) || !('position' in node)) return;
    const { start, end } = node.position ?? {};
    const raw = source.slice(start?.offset, end?.offset);
    const text = withoutSamples(raw).replace(/^[#|\s]+|[|\s]+$/g, '');
    blocks.push({ text, line: start?.line ?? 1 });
  });
  return blocks;
}
