import type { Nodes, Parents } from 'mdast';
import { escapedUnits, opaque, type Unit } from '../passage';
import { isForeign, rangeOf } from './nodes';

/** The characters of a node's inline content: markup becomes none, and code an opaque one. */
export const inlineUnits = (node: Parents, source: string): readonly Unit[] =>
  node.children.flatMap((child) => unitsOf(child, source));

function unitsOf(node: Nodes, source: string): readonly Unit[] {
  const [start, end] = rangeOf(node);
  // `:word` after a letter is parsed as a directive, but Docusaurus shows it as text.
  const isText = node.type === 'text' || node.type === 'textDirective';
  if (isText) return markdownUnits(source, start, end);
  if (node.type === 'break') return [{ char: '\n', start, end }];
  if (node.type === 'mdxTextExpression' && isComment(node.value)) return [];
  if ('children' in node && !isForeign(node)) return inlineUnits(node, source);
  return [{ char: opaque, start, end }];
}

const isComment = (value: string) => /^\s*\/\*[^]*\*\/\s*$/.test(value);

/** Text in which some characters are escapes or references, as in Markdown and JSX. */
export const markdownUnits = (source: string, start: number, end: number): readonly Unit[] =>
  escapedUnits(source, start, end, escapes, decode);

/** Backslash escapes, character references, and the start of a line in a quotation or a list. */
const escapes = /\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|\w+);|(?<=\n)[ \t>]+/gi;

function decode(escape: string): string {
  if (escape.startsWith('\\')) return escape.slice(1);
  if (escape === '&nbsp;') return '\u00A0';
  const [, hex, digits] = /^&#(x?)([\da-f]+);$/i.exec(escape) ?? [];
  if (digits !== undefined) return String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10));
  return escape.startsWith('&') ? opaque : '';
}
