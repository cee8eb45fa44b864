import type { Element } from 'hast';

import { element } from '../hast';
import type { Chapter } from './chapter';
import { sheetNumber } from './token';

/** Chapters below the name of their part. */
export type ChapterPart = { readonly name: string; readonly chapters: readonly Chapter[] };

/** The table of contents: parts, their chapters, and the headings of each, with the numbers of their sheets. */
export function contentsOf(title: string, parts: readonly ChapterPart[]): Element {
  return element(
    'nav',
    [
      element('p', [title], { className: ['level-1'] }),
      element('div', parts.map(partOf), { className: ['columns'] }),
    ],
    { className: ['contents'] },
  );
}

function partOf({ name, chapters }: ChapterPart): Element {
  return element('section', [
    element('p', [name], { className: ['part'] }),
    element(
      'ol',
      chapters.map(({ id, title, headings }) =>
        element('li', [
          entry(id, title),
          element(
            'ol',
            headings.map((heading) => element('li', [entry(heading.id, heading.text)])),
          ),
        ]),
      ),
    ),
  ]);
}

function entry(id: string, title: string): Element {
  const number = element('span', [sheetNumber(id)], { className: ['number'] });
  const leader = element('span', [], { className: ['leader'] });
  return element('a', [element('span', [title]), leader, number], { href: `#${id}` });
}
