import type { Nodes } from 'mdast';
import { mask, type Passage } from '../passage';
import { markdownUnits } from './inline';
import { isJsx, rangeOf, type JsxElement } from './nodes';

/** The alternative texts and titles of a node, which are not in its children. */
export function attachedPassages(node: Nodes, source: string): readonly Passage[] {
  const [start, end] = rangeOf(node);
  if (isJsx(node)) return attributePassages(node, source);
  if (node.type === 'link') return within(source, start, end, titleOfLink);
  if (node.type !== 'image') return [];
  return [...within(source, start, end, alternative), ...within(source, start, end, titleOfLink)];
}

const alternative = /^!\[([^\]]+)\]/d;
const titleOfLink = /\s"([^"]+)"\)$/d;
const attributeValue = /=\s*["']([^]*)["']$/d;
const spoken = /^(?:title|label|alt|aria-label|caption|summary|description|placeholder)$/;

function attributePassages(node: JsxElement, source: string): readonly Passage[] {
  return node.attributes.flatMap((attribute) => {
    const isProse =
      attribute.type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      spoken.test(attribute.name);
    return isProse ? within(source, ...rangeOf(attribute), attributeValue) : [];
  });
}

/** The first group of a pattern's match between two offsets of the source. */
function within(source: string, start: number, end: number, pattern: RegExp): readonly Passage[] {
  const range = pattern.exec(source.slice(start, end))?.indices?.[1];
  if (range === undefined) return [];
  const units = markdownUnits(source, start + range[0], start + range[1]);
  return [{ units: mask(units), isHeading: false }];
}
