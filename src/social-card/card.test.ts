import { describe, expect, it } from 'vitest';

import { requestPath } from '../explorer/request-path';
import { readFiles } from '../files/text-files';
import { type Decoded, decodedPng } from '../images/decoded.fixture';
import { textWidth } from '../typeface/width';
import { smallPngOf } from '../images/png';
import { readInputs } from '../inputs';
import { readLocaleCatalogue } from '../inputs/catalogue';
import { type Card, cardSvg, type PlacedLine, titleOf } from './card';
import { frame } from './frame';
import { figureHeight } from './path-figure';
import { wordsIn } from './words';

const { model, traces } = await readInputs('.');
const languages = {
  en: { siteName: 'Codat architecture guide', section: 'Security', docs: 'docs' },
  fr: {
    siteName: 'Guide d’architecture de Codat',
    section: 'Utilisation de l’API',
    docs: 'i18n/fr/docusaurus-plugin-content-docs/current',
  },
} as const;

/** Of the typeface, in ems, by its OS/2 table. */
const capHeight = 698 / 1000;
/** Where titles begin. */
const left = 64;
/** The least margin of a card on each side. */
const margins = { x: 60, y: 48 } as const;

type Locale = keyof typeof languages;

/** The titles of the guide, the longest first. */
function guideTitles(locale: Locale): readonly string[] {
  const titles = [...readFiles([languages[locale].docs], ['.mdx'])].flatMap(([, text]) => {
    const [, title] = /^title: ['"]?(.+?)['"]?$/m.exec(text) ?? [];
    return title === undefined ? [] : [title.replaceAll("''", "'")];
  });
  return longestFirst(titles, (title) => title.length);
}

async function scenarioCards(locale: Locale): Promise<readonly Card[]> {
  const { translate: localize } = await readLocaleCatalogue('.', {
    currentLocale: locale,
    defaultLocale: 'en',
  });
  const { also, ...words } = wordsIn(locale);
  return model.scenarios.flatMap(({ title, id }) => {
    const trace = traces[id];
    const path = trace && { ...requestPath(trace, model, localize), also };
    return path ? [{ ...words, ...languages[locale], title: localize(title).text, path }] : [];
  });
}

const longestFirst = <T>(all: readonly T[], length: (each: T) => number) =>
  all.toSorted((a, b) => length(b) - length(a));

const scenarios = { en: await scenarioCards('en'), fr: await scenarioCards('fr') };

/** Longer than the title of any page: one that needs small letters, and one that fits in none. */
const tooLong = [
  'Incomprehensibilities and environments '.repeat(5).trim(),
  'Incomprehensibility'.repeat(15),
];

/** The longest and the shortest titles and paths. */
const cards = (['en', 'fr'] as const).flatMap((locale) => {
  const titles = guideTitles(locale);
  const byTitle = longestFirst(scenarios[locale], ({ title }) => title.length);
  const byPath = longestFirst(scenarios[locale], ({ path }) => path?.stops.length ?? 0);
  return [
    ...[titles.at(0), titles.at(-1), ...tooLong].map((title = ''): Card => ({
      ...wordsIn(locale),
      ...languages[locale],
      title,
    })),
    ...[byTitle.at(0), byPath.at(0), byPath.at(-1)].flatMap((card) => card ?? []),
  ].map((card) => [`${locale}: ${card.title}`, card] as const);
});

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** Whether a pixel is nearer to the colour of titles than to the ground. */
const isInk = ({ colourAt }: Decoded, x: number, y: number) =>
  parseInt(colourAt(x, y).slice(3, 5), 16) > 128;

/** The height of the first letter of a title, from its baseline upwards. An accent is apart from it. */
function letterHeight(pixels: Decoded, { text, y }: PlacedLine, size: number): number {
  const end = left + Math.floor(textWidth(text.slice(0, 1), size, 600));
  const hasInk = (row: number) => range(left, end).some((x) => isInk(pixels, x, row));
  return range(0, size).findIndex((up) => !hasInk(Math.round(y) - 1 - up));
}

/** The width of a line, by its ink in the rows of small letters. */
function lineWidth(pixels: Decoded, { y }: PlacedLine, size: number): number {
  const rows = range(Math.round(y - 0.5 * size), Math.round(y));
  const inked = range(0, pixels.width).filter((x) => rows.some((row) => isInk(pixels, x, row)));
  return Math.max(...inked) - left;
}

describe('a card', () => {
  it.each(cards)(
    '%s has a title in the size and weight that are meant, and nothing in its margins',
    async (_, card) => {
      const pixels = decodedPng(await smallPngOf(cardSvg(card)));
      const { width, height, colourAt } = pixels;
      const { size, lines } = titleOf(card);
      const [line = { text: '', y: 0 }] = lines;
      const letter = letterHeight(pixels, line, size) / (capHeight * size);
      expect(letter).toBeGreaterThan(0.9);
      expect(letter).toBeLessThan(1.1);
      const wanted = textWidth(line.text, size, 600);
      const measured = lineWidth(pixels, line, size);
      expect(measured).toBeGreaterThan(0.975 * wanted - 0.1 * size);
      expect(measured).toBeLessThanOrEqual(wanted);

      expect([width, height]).toEqual([1200, 630]);
      const isEmpty = (xs: readonly number[], ys: readonly number[]) =>
        ys.every((y) => xs.every((x) => colourAt(x, y) === colourAt(0, 0)));
      const [xs, ys] = [range(0, width), range(0, height)];
      expect({
        left: isEmpty(range(0, margins.x), ys),
        right: isEmpty(range(width - margins.x, width), ys),
        top: isEmpty(xs, range(0, margins.y)),
        bottom: isEmpty(xs, range(height - margins.y, height)),
        aboveLastLine: isEmpty(xs, range(546, 553)),
      }).toEqual({ left: true, right: true, top: true, bottom: true, aboveLastLine: true });
    },
  );

  it.each(cards)('%s has its title in at most three lines', (_, card) => {
    expect(titleOf(card).lines.length).toBeLessThanOrEqual(3);
  });

  it.each(['en', 'fr'] as const)('of any scenario has space for its figure in %s', (locale) => {
    expect(scenarios[locale].length).toBeGreaterThan(20);
    const ends = scenarios[locale].flatMap((card) =>
      card.path ? [titleOf(card).end + figureHeight(card.path)] : [],
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(frame.foot);
  });
});

it('draws text as text, whatever is in it', () => {
  const card = { ...wordsIn('en'), siteName: 'Site', title: 'a < b & c' };
  expect(cardSvg(card)).toContain('>a &lt; b &amp; c<');
});
