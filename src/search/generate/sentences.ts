import type { Element } from 'hast';

import { hasClass, isElement, textOf } from '../../hast';

const notText = new Set([
  'button',
  'label',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);

const inline = new Set(
  'a abbr b code dfn em i kbd mark q small span strong sub sup time var wbr'.split(' '),
);

/** Longer sentences are cut at semicolons, and rows at their cells, so that an excerpt stays short. */
const longSentence = 220;
const betweenCells = ' · ';

export const isInline = ({ tagName }: Element): boolean => inline.has(tagName);

/** Whether an element has text of the page: it is no navigation, drawing or control. */
export function isText(node: Element): boolean {
  // The method and path of an operation are its names, not its text. What needs scripts is a control.
  const isApart = ['hash-link', 'endpoint', 'interactive'].some((name) => hasClass(node, name));
  if (notText.has(node.tagName) || isApart) return false;
  const { ariaHidden, dataSearchIgnore, name } = node.properties;
  // The same call in six languages: its words are in the description above.
  return ariaHidden !== 'true' && dataSearchIgnore === undefined && name !== 'code-sample';
}

/** The text of an element on one line; of a cell with a list or paragraphs, too. */
export function lineOf(element: Element): string {
  return oneLine(textIn(element));
}

function textIn({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (!isElement(child) || !isText(child)) return '';
      return isInline(child) ? textIn(child) : ` ${textIn(child)} `;
    })
    .join('');
}

/** The cells of a row that have text. */
export function cellsOf(row: Element): readonly string[] {
  return row.children.filter(isElement).map(lineOf).filter(hasWords);
}

/** A row is a sentence, or some if it is long. */
export function sentencesOfRow(cells: readonly string[]): readonly string[] {
  return cut(cells.join(betweenCells));
}

/** Each line of a block of code is a sentence. */
export function sentencesOfCode(code: Element): readonly string[] {
  return textOf(code).split('\n').map(oneLine).filter(hasWords);
}

export function sentencesOfText(text: string, segmenter: Intl.Segmenter): readonly string[] {
  return [...segmenter.segment(oneLine(text))].flatMap(({ segment }) => cut(segment.trim()));
}

function cut(sentence: string): readonly string[] {
  if (sentence.length <= longSentence) return [sentence].filter(hasWords);
  return sentence
    .split(/(?<=;) | · /u)
    .reduce<readonly string[]>((all, piece) => {
      const last = all.at(-1);
      return last !== undefined && last.length + piece.length < longSentence
        ? [...all.slice(0, -1), `${last}${last.endsWith(';') ? ' ' : betweenCells}${piece}`]
        : [...all, piece];
    }, [])
    .filter(hasWords);
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

export const oneLine = (text: string): string => text.replace(/[ \t\r\n\u200b]+/g, ' ').trim();
