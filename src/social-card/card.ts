import { capHeight, colours, frame, textAt } from './frame';
import { motif } from './motif';
import { figureHeight, isOneRow, type PathFigure, pathFigure } from './path-figure';
import { fittedTitle } from './title';

/** What a card says. */
export interface Card {
  readonly siteName: string;
  /** The name of its language, in it. */
  readonly language: string;
  /** What the page is part of. */
  readonly section?: string | undefined;
  readonly title: string;
  /** Whose site this is, and whose it is not. */
  readonly independence: string;
  readonly path?: PathFigure | undefined;
}

const { left, right, top, bottom, width, height } = frame;

/** The space of a title, and how far above it its section is: a figure of one row leaves more of it. */
const spaces = {
  lines: { y: 190, height: 240, largest: 84, lines: 3, apart: 38 },
  oneRow: { y: 188, height: 160, largest: 66, lines: 2, apart: 32 },
  twoRows: { y: 168, height: 108, largest: 46, lines: 2, apart: 24 },
} as const;

/**
 * The picture of a page for links shared elsewhere, as SVG.
 *
 *   ┌──────────────────────────────────────────┐
 *   │ mark  name of the site          language │
 *   │ Section                                  │
 *   │ Title, in at most three lines            │
 *   │ path of the request, or the mark's lines │
 *   │ independence                             │
 *   └──────────────────────────────────────────┘
 */
export function cardSvg(card: Card): string {
  const { siteName, language, section, independence, path } = card;
  const title = titleOf(card);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${colours.ground}"/>
${mark}
${textAt(siteName, { x: left + 56, y: top + 27, size: 26, weight: 600, fill: colours.ink })}
${textAt(language, { x: right, y: top + 27, size: 22, weight: 400, fill: colours.muted, anchor: 'end' })}
${section === undefined ? '' : textAt(section, { y: title.section, size: 26, weight: 600, fill: colours.accent })}
${title.lines.map(({ text, y }) => textAt(text, { y, size: title.size, weight: 600, fill: colours.ink })).join('')}
${path ? figureBetween(path, title.end, frame.foot) : motif}
${textAt(independence, { y: bottom - 6, size: 20, weight: 400, fill: colours.muted })}
</svg>`;
}

export interface PlacedLine {
  readonly text: string;
  /** Its baseline. */
  readonly y: number;
}

/** The title of a card as it is placed. */
interface PlacedTitle {
  readonly size: number;
  readonly lines: readonly PlacedLine[];
  /** The baseline of the section above it. */
  readonly section: number;
  /** Where the space below it begins. */
  readonly end: number;
}

export function titleOf({ title, path }: Pick<Card, 'title' | 'path'>): PlacedTitle {
  const space = spaces[spaceFor(path)];
  const { size, lines, lineHeight } = fittedTitle(title, space);
  const slack = path ? 0 : (space.height - lines.length * lineHeight) / 2;
  const start = space.y + slack;
  return {
    size,
    lines: lines.map((text, i) => ({ text, y: start + capHeight * size + i * lineHeight })),
    section: start - space.apart,
    end: start + lines.length * lineHeight,
  };
}

function spaceFor(path: PathFigure | undefined): keyof typeof spaces {
  if (!path) return 'lines';
  return isOneRow(path) ? 'oneRow' : 'twoRows';
}

function figureBetween(path: PathFigure, top: number, end: number): string {
  return pathFigure(path, top + Math.max(0, (end - top - figureHeight(path)) / 2));
}

/** That of `static/img/mark-dark.svg`. */
const mark = `<g transform="translate(${left - 5} ${top - 8}) scale(1.6)"><path d="M6 8h7c5 0 4 8 9 8h4M6 16h20M6 24h7c5 0 4-8 9-8" fill="none" stroke="${colours.accent}" stroke-width="2.5" stroke-linecap="round"/><g fill="${colours.accent}"><circle cx="6" cy="8" r="3"/><circle cx="6" cy="16" r="3"/><circle cx="6" cy="24" r="3"/><circle cx="26" cy="16" r="4"/></g></g>`;
