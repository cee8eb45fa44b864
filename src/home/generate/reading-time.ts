import type { Nodes } from 'mdast';

import { FaultError } from '../../faults/fault';
import { partsOf } from '../../facts/citation';
import { parseMdx } from '../../translation/mdx';

/** The pace for technical prose, in English and in French: a round figure at the slow end of what is measured. */
export const wordsPerMinute = 200;

/**
 * The number of words of a page that are read: not those of code blocks, diagrams, front matter, comments and
 * citations, nor of the syntax of MDX. What components draw from the model is not counted.
 * @throws {FaultError} if the page is not well-formed
 */
export function wordsIn(file: string, text: string): number {
  const tree = parseMdx(file, text);
  if (!('children' in tree)) throw new FaultError([tree]);
  return textOf(tree).split(/\s+/).filter(isWord).length;
}

/** @example minutesFor(401) // => 3 */
export const minutesFor = (words: number): number => Math.max(1, Math.ceil(words / wordsPerMinute));

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** Parts of one sentence are joined as they are; blocks and cells are separated. */
const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement']);

function textOf(node: Nodes): string {
  if (node.type === 'text') return partsOf(node.value).filter(isText).join('');
  if (node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(textOf).join('');
  return inline.has(node.type) ? text : `${text}\n`;
}

const isText = (part: ReturnType<typeof partsOf>[number]) => typeof part === 'string';
