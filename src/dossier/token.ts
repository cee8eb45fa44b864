import type { Element } from 'hast';

import { element } from '../hast';

const [opening, closing] = ['\u{e000}', '\u{e001}'];
const token = new RegExp(`${opening}([^${closing}]+)${closing}`, 'g');

/** Stands for the number of the sheet that has a place, until it is known: `withNumbers` puts it there. */
export function sheetNumber(id: string): string {
  return `${opening}${id}${closing}`;
}

/** A reference to the sheet that has a place, as a part of a line. @example sheetReference('facts', (n) => `p. ${n}`) */
export function sheetReference(id: string, words: (number: string) => string): Element {
  return element('span', [words(sheetNumber(id))], { className: ['sheet'] });
}

/**
 * The HTML of a dossier with the numbers of sheets.
 * @param numberOf the sheet of a place; where it is not known, the text has the width of most numbers
 */
export function withNumbers(html: string, numberOf: (id: string) => number | undefined): string {
  return html.replace(token, (_, id: string) => String(numberOf(id) ?? '00'));
}
