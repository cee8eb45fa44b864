import type { Page } from '@playwright/test';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** The text of a sheet of paper, without spaces, and its size in points. */
export type Sheet = {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly links: readonly SheetLink[];
};

/** A link on a sheet: the text of its line up to its end, and where it leads. */
type SheetLink = {
  readonly line: string;
  /** The name of a place in the document. */
  readonly place?: string;
  readonly address?: string;
};

/** An entry of the outline of a document, with the number of its sheet. */
export type OutlineEntry = {
  readonly title: string;
  readonly sheet: number;
  readonly entries: readonly OutlineEntry[];
};

export type PrintedDocument = {
  readonly title: string;
  readonly language: string;
  readonly sheets: readonly Sheet[];
  readonly outline: readonly OutlineEntry[];
  /** The numbers of the sheets that have the places to which links lead. */
  readonly places: ReadonlyMap<string, number>;
};

export type PaperSize = 'A4' | 'Letter';

/** The sheets that a browser prints of the open page. */
export async function sheetsOf(page: Page, format: PaperSize): Promise<readonly Sheet[]> {
  const { sheets } = await readDocument(await page.pdf({ format }));
  return sheets;
}

/** Reads a PDF. */
export async function readDocument(pdf: Uint8Array): Promise<PrintedDocument> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await promise;
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
  const sheets = await Promise.all(
    numbers.map(async (number) => sheetOf(await document.getPage(number))),
  );
  const numberOf = async ([sheet]: readonly unknown[]) =>
    (await document.getPageIndex(sheet as Parameters<typeof document.getPageIndex>[0])) + 1;
  const entriesOf = (items: readonly OutlineItem[]): Promise<readonly OutlineEntry[]> =>
    Promise.all(
      items.map(async ({ title, dest, items: below }) => ({
        title,
        sheet: await numberOf(Array.isArray(dest) ? dest : []),
        entries: await entriesOf(below),
      })),
    );
  const places = new Map<string, number>();
  for (const [name, place] of Object.entries(await document.getDestinations())) {
    places.set(name, await numberOf(place));
  }
  // Its type does not say that there may be none.
  const items = (await document.getOutline()) as readonly OutlineItem[] | null;
  const outline = await entriesOf(items ?? []);
  const { info } = await document.getMetadata();
  await document.destroy();
  const [title, language] = ['Title', 'Language'].map((name) => String(Reflect.get(info, name)));
  return { title: title ?? '', language: language ?? '', sheets, outline, places };
}

type OutlineItem = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

async function sheetOf(sheet: PDFPageProxy): Promise<Sheet> {
  const { width, height } = sheet.getViewport({ scale: 1 });
  const { items } = await sheet.getTextContent();
  const texts = items.filter((item) => 'str' in item);
  const annotations: readonly Annotation[] = await sheet.getAnnotations();
  const links = annotations.map(({ rect: [left, bottom, right, top], dest, url }) => {
    const line = texts.filter(({ transform: [, , , , x, y] }) => {
      return x >= left - 1 && x <= right && y >= bottom - 1 && y <= top;
    });
    return {
      line: squeezed(line.map(({ str }) => str).join('')),
      ...(typeof dest === 'string' && { place: dest }),
      ...(url !== undefined && { address: url }),
    };
  });
  return { text: squeezed(texts.map(({ str }) => str).join('')), width, height, links };
}

type Annotation = {
  readonly rect: readonly [number, number, number, number];
  readonly dest?: unknown;
  readonly url?: string;
};

/** Text as it is compared with that of a sheet, on which spaces are distances, and a micro sign is a letter. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}

/** In the page: the labels of each figure that is shown and fits a sheet. */
export function figures(): readonly (readonly string[])[] {
  const shown = (element: Element) => element.checkVisibility();
  return [...document.querySelectorAll('main svg')]
    .filter((svg) => shown(svg) && svg.getBoundingClientRect().height < window.innerHeight)
    .map((svg) => [...svg.querySelectorAll('text')].filter(shown).map((text) => text.textContent))
    .filter((labels) => labels.length > 0);
}

/** The figures of which no sheet has all labels. */
export function cutFigures(
  labelsOfFigures: readonly (readonly string[])[],
  sheets: readonly Sheet[],
): readonly (readonly string[])[] {
  const isOn = (labels: readonly string[]) => (sheet: Sheet) =>
    labels.every((label) => sheet.text.includes(squeezed(label)));
  return labelsOfFigures.filter((labels) => !sheets.some(isOn(labels)));
}
