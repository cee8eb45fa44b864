import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { readCatalogue, sourceCatalogue, type Catalogue } from '../catalogue';
import type { JsonObject } from './json';
import { openapiTexts } from './texts';

/** A document in one language. */
export interface Translation {
  readonly document: JsonObject;
  /** Whether the text under a key of an object is still in English. */
  readonly isEnglish: (holder: JsonObject, key: string) => boolean;
}

/**
 * A copy of a document with its texts translated from a catalogue. Texts without a translation remain in English and
 * are recorded as such. The context of a text is its reference, see `openapiTexts`.
 * @example translateDocument(document, french).document['info'].summary // => 'Les sociétés, …'
 */
export function translateDocument(document: JsonObject, catalogue: Catalogue): Translation {
  if (catalogue === sourceCatalogue) return { document, isEnglish: () => false };
  const copy = structuredClone(document);
  const english = new WeakMap<JsonObject, Set<string>>();
  for (const { reference, text, holder, key } of openapiTexts(copy)) {
    const translated = catalogue.translate(text, reference);
    if (translated.lang === 'en') {
      english.set(holder, (english.get(holder) ?? new Set()).add(key));
    } else {
      Reflect.set(holder, key, translated.text);
    }
  }
  return { document: copy, isEnglish: (holder, key) => english.get(holder)?.has(key) ?? false };
}

/**
 * The French of one API: `i18n/fr/openapi/<api>.po`, then the texts that APIs share.
 * @throws {Error} with `file:line` of a file that is not well-formed PO.
 */
export async function frenchCatalogue(root: string, api: string): Promise<Catalogue> {
  const files = [`i18n/fr/openapi/${api}.po`, 'i18n/fr/openapi/common.po'];
  const texts = await Promise.all(files.map((file) => readIfThere(path.join(root, file))));
  return readCatalogue(
    files.flatMap((file, i) => {
      const text = texts[i];
      return text === undefined ? [] : [{ file, text }];
    }),
  );
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isAbsent) return undefined;
    throw error;
  }
}
