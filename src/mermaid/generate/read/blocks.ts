import type { BlockWord } from '../../figure';
import type { Item, Label, Section } from '../model';

/** A signal of mermaid: an item, or the beginning or end of a block or of one of its sections. */
export type Entry =
  | { readonly type: 'item'; readonly item: Item }
  | { readonly type: 'start' | 'section'; readonly word: BlockWord; readonly condition: Label }
  | { readonly type: 'end' | 'nothing' };

/**
 * Nests the blocks that mermaid lists by their beginnings and ends.
 * @example itemsOf([start, message, end]) // => [{ type: 'block', sections: [{ …, items: [message] }] }]
 */
export function itemsOf(entries: readonly Entry[]): readonly Item[] {
  return sectionsFrom(entries, 0).sections[0]?.items ?? [];
}

/** The sections of the block that is open at an entry, and the entry after its end. */
function sectionsFrom(
  entries: readonly Entry[],
  first: number,
  opening?: Pick<Section, 'word' | 'condition'>,
): { readonly sections: readonly Section[]; readonly next: number } {
  let { word, condition } = opening ?? { word: 'loop' as const, condition: [] };
  let items: Item[] = [];
  const sections: Section[] = [];
  for (let i = first; i < entries.length; i += 1) {
    const entry = entries[i];
    if (entry?.type === 'end') {
      return { sections: [...sections, { word, condition, items }], next: i + 1 };
    }
    if (entry?.type === 'item') items.push(entry.item);
    if (entry?.type === 'section') {
      sections.push({ word, condition, items });
      ({ word, condition } = entry);
      items = [];
    }
    if (entry?.type === 'start') {
      const block = sectionsFrom(entries, i + 1, entry);
      items.push({ type: 'block', sections: block.sections });
      i = block.next - 1;
    }
  }
  return { sections: [...sections, { word, condition, items }], next: entries.length };
}
