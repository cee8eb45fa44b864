import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';

import { FaultError, type Fault } from '../faults/fault';

/** The text of one PO file; `file` is only used to name it in errors. */
export interface PoFile {
  readonly file: string;
  readonly text: string;
}

/** A text for a reader. `lang` is set where it has to be marked as English. */
interface Translated {
  readonly text: string;
  readonly lang?: 'en';
}

export interface Catalogue {
  /**
   * The French of an English sentence: the entry of this context if there is one, else the entry
   * without context. English, marked as such, where the French is missing, empty or fuzzy.
   * @example catalogue.translate('Gateway') // => { text: 'Passerelle' }
   * @example catalogue.translate('Brand new') // => { text: 'Brand new', lang: 'en' }
   */
  readonly translate: (english: string, context?: string) => Translated;
}

/** What English pages use: every sentence is its own translation. */
export const sourceCatalogue: Catalogue = { translate: (english) => ({ text: english }) };

/**
 * Reads PO texts into one catalogue; where two files translate the same sentence, the earlier wins.
 * @throws {FaultError} for every file that is not well-formed PO.
 * @example
 * const french = readCatalogue([{ file: 'i18n/fr/model.po', text }]);
 */
export function readCatalogue(files: readonly PoFile[]): Catalogue {
  const faults: Fault[] = [];
  const tables: GetTextTranslations[] = [];
  for (const file of files) {
    const table = parsePo(file);
    if ('message' in table) faults.push(table);
    else tables.push(table);
  }
  if (faults.length > 0) throw new FaultError(faults);

  const find = (context: string, english: string): string | undefined => {
    for (const { translations } of tables) {
      const entries = Object.hasOwn(translations, context) ? translations[context] : undefined;
      const isKnown = entries !== undefined && Object.hasOwn(entries, english);
      const french = isKnown ? current(entries[english]) : undefined;
      if (french !== undefined) return french;
    }
    return undefined;
  };
  return {
    translate(english, context = '') {
      const french = find(context, english) ?? find('', english);
      return french === undefined ? { text: english, lang: 'en' } : { text: french };
    },
  };
}

/** The French of an entry that a translator has finished. */
function current(entry: GetTextTranslation | undefined): string | undefined {
  const isHeader = entry?.msgid === '';
  const isFuzzy = /\bfuzzy\b/.test(entry?.comments?.flag ?? '');
  if (entry === undefined || isHeader || isFuzzy) return undefined;
  const [french = ''] = entry.msgstr;
  return french === '' ? undefined : french;
}

/** The entries of a PO file, or what is wrong with it. */
export function parsePo({ file, text }: PoFile): GetTextTranslations | Fault {
  const error = errorOf(text);
  if (error === undefined) return po.parse(text, { validation: true });
  const line = error.lineNumber ?? firstFaultyBlock(text);
  return { file, line, column: 1, message: `not a PO file: ${error.message}` };
}

function errorOf(text: string): (Error & { readonly lineNumber?: number }) | undefined {
  try {
    po.parse(text, { validation: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * The line where the first faulty entry starts. The parser gives no line for duplicates and missing
 * strings; but once a prefix of the file is faulty every longer one is, so the entry can be bisected.
 */
function firstFaultyBlock(text: string): number {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (i === 0 || lines[i - 1]?.trim() === '' ? [i] : []));
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const isFaulty = errorOf(lines.slice(0, starts[middle + 1]).join('\n')) !== undefined;
    if (isFaulty) high = middle;
    else low = middle + 1;
  }
  return (starts[low] ?? 0) + 1;
}
