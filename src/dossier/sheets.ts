import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How many sheets a PDF has, and which of them has the place with an id, counted from 1. */
export type Sheets = { readonly count: number; readonly numbers: ReadonlyMap<string, number> };

/** Finds the sheets of all places that links of a PDF lead to. */
export async function readSheets(pdf: Uint8Array): Promise<Sheets> {
  // Only a copy, as the reader takes what it is given.
  const { promise } = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await promise;
  const numbers = new Map<string, number>();
  const places: Readonly<Record<string, readonly unknown[]>> = await document.getDestinations();
  for (const [id, [sheet]] of Object.entries(places)) {
    if (isReference(sheet)) numbers.set(id, (await document.getPageIndex(sheet)) + 1);
  }
  const count = document.numPages;
  await document.destroy();
  return { count, numbers };
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
