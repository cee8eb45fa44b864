import type { Page } from '@playwright/test';

/** The text of a sheet of paper, without spaces, and its size in points. */
export type Sheet = {
  readonly text: string;
  readonly width: number;
  readonly height: number;
};

export type PaperSize = 'A4' | 'Letter';

/** The sheets that a browser prints of the open page. */
export async function sheetsOf(page: Page, format: PaperSize): Promise<readonly Sheet[]> {
  return read(await page.pdf({ format }));
}

/** The sheets of a PDF. */
async function read(pdf: Buffer): Promise<readonly Sheet[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await promise;
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
  const sheets = await Promise.all(
    numbers.map(async (number) => {
      const sheet = await document.getPage(number);
      const { width, height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      return { text: squeezed(text), width, height };
    }),
  );
  await document.destroy();
  return sheets;
}

/** Text as it is compared with that of a sheet, on which spaces are distances. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The labels of each figure that is shown. */
export async function figuresOf(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility();
    return [...document.querySelectorAll('main svg')]
      .filter((svg) => shown(svg) && svg.getBoundingClientRect().height < window.innerHeight)
      .map((svg) => [...svg.querySelectorAll('text')].filter(shown).map((text) => text.textContent))
      .filter((labels) => labels.length > 0);
  });
}
