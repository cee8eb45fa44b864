import { mask, plainUnits, type Passage } from '../passage';

/** The positions of text in the lines of a mermaid diagram, the most specific first. */
const labels = [
  /^\s*acc(?:Title|Descr)\s*:\s*(.+)$/d,
  /"([^"]+)"/dg,
  /\|([^|"]+)\|/dg,
  /^\s*(?:participant|actor)\s+\S+\s+as\s+(.+)$/d,
  /^\s*(?:alt|else|opt|loop|par|and|critical|option|break)\s+(.+)$/d,
  /^\s*(?:\S+\s*(?:<?-[-.>)x]+|[|}o]+--[|{o]+)|Note |\w+ : )(?:[^:"[({|]|:::[\w-]+)*:(?!:)\s*([^"]+)$/d,
  /[[({]([^[\](){}"|]+)[\])}]/dg,
];

/**
 * The texts that a diagram shows and that screen readers announce.
 * @param start offset of the diagram's first line in the source
 */
export function mermaidPassages(source: string, start: number, end: number): readonly Passage[] {
  const passages: Passage[] = [];
  let offset = start;
  for (const line of source.slice(start, end).split('\n')) {
    const taken: (readonly [number, number])[] = [];
    for (const pattern of labels) {
      const matches = pattern.global ? [...line.matchAll(pattern)] : [pattern.exec(line)];
      for (const match of matches) {
        const range = match?.indices?.[1];
        if (range === undefined || taken.some(([from, to]) => range[0] < to && from < range[1]))
          continue;
        taken.push(range);
        const units = mask(plainUnits(source, offset + range[0], offset + range[1]));
        passages.push({ units, isHeading: false });
      }
    }
    offset += line.length + 1;
  }
  return passages;
}
