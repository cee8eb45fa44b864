import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

import { element } from '../hast';
import { chapterOf, type Chapter } from './chapter';
import { contentsOf, type ChapterPart } from './contents';
import { coverOf } from './cover';
import { pathsOf, type Guide } from './guide';
import { sheetReference } from './token';
import type { DossierWords } from './words';

export type Paper = 'a4' | 'letter';

export type DossierOptions = {
  readonly guide: Guide;
  readonly language: string;
  readonly tagline: string;
  /** The day and the revision of the guide, as text; none where it has no history. */
  readonly state: string | undefined;
  readonly words: DossierWords;
  readonly paper: Paper;
  /** The styles of a dossier, beside those of the pages. */
  readonly css: string;
};

/** A dossier as one document, with tokens in place of the numbers of its sheets (`token.ts`). */
export function documentOf({ guide, words, ...options }: DossierOptions): string {
  const surroundings = {
    pages: pathsOf(guide),
    origin: guide.origin,
    sheetOf: (id: string) => sheetReference(id, words.page),
    documents: words.documents,
  };
  const parts = guide.parts.map(({ name, pages }) => ({
    name: name ?? words.rest,
    chapters: pages.map((page) => chapterOf(page, surroundings)),
  }));
  const chapters = parts.flatMap((part) => part.chapters);
  const contents = { id: 'contents', title: words.contents };
  const heads = [contents, ...chapters].map(headOf);
  const style = [options.css, sheetStyles(options, guide.title), ...heads].join('\n');
  const head = element('head', [
    element('meta', [], { charSet: 'utf-8' }),
    element('title', [guide.title]),
    ...guide.styles.map((href) => element('link', [], { rel: ['stylesheet'], href })),
    element('style', [style]),
  ]);
  const body = element('body', [
    coverOf(guide, options.tagline, options.state, words),
    contentsOf(words.contents, parts),
    element('main', parts.flatMap(sheetsOf)),
  ]);
  const root = element('html', [head, body], { lang: options.language, className: ['dossier'] });
  return `<!doctype html>${toHtml(root, { allowDangerousCharacters: false })}`;
}

/** The chapters of a part; the first has its name as a heading, under which the outline has all of them. */
function sheetsOf({ name, chapters }: ChapterPart): readonly Element[] {
  return chapters.map(({ id, content }, i) =>
    element(
      'section',
      [element(i === 0 ? 'h1' : 'p', [name], { className: ['part'] }), ...content],
      {
        id,
        className: ['chapter'],
        style: `page: ${pageName(id)}`,
      },
    ),
  );
}

function sheetStyles(
  { paper, state = '' }: Omit<DossierOptions, 'guide' | 'words'>,
  title: string,
) {
  const size = paper === 'a4' ? 'A4' : 'letter';
  return `@page { size: ${size}; @top-right { content: ${cssString(title)}; } @bottom-left { content: ${cssString(state)}; } }`;
}

/** The title of a chapter at the head of its sheets. */
function headOf({ id, title }: Pick<Chapter, 'id' | 'title'>): string {
  return `@page ${pageName(id)} { @top-left { content: ${cssString(title)}; } }`;
}

/** @example pageName('using-the-api.errors') // => 'sheet-using-the-api-errors' */
const pageName = (id: string) => `sheet-${id.replace(/[^\w-]/g, '-')}`;

/** A text as a string of CSS within a style element. @example cssString('a "b"') // => '"a \\22 b\\22 "' */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
