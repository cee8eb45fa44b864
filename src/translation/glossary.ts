import { FaultError, type Fault } from '../faults/fault';

/** A row of the glossary. */
export interface Term {
  /** The word, and other forms of it that a text may use. */
  readonly english: readonly [string, ...string[]];
  readonly french: string;
  /** Words that must not be used for it in French texts. */
  readonly refused: readonly string[];
  /** When to use it, in each language; '' if there is no note. */
  readonly note: { readonly en: string; readonly fr: string };
}

export const glossaryFile = 'i18n/fr/glossary.tsv';
const head = 'English\tFrench\tRefused\tNote\tRemarque';

/**
 * Reads the glossary: tab-separated, with the forms of a term and the forbidden words separated by "; ".
 * @throws {FaultError} with every row that is wrong.
 */
export function readGlossary(text: string): readonly Term[] {
  const [first, ...rows] = text.split(/\r?\n/).map((line) => line.replace(/\t+$/, ''));
  const faults: Fault[] = [];
  const report = (line: number, message: string) =>
    faults.push({ file: glossaryFile, line, column: 1, message });
  if (first !== head) report(1, `expected the columns ${head}`);
  const terms = rows.flatMap((row, i): Term[] => {
    if (row === '') return [];
    const [english = '', french = '', refused = '', en = '', fr = '', ...more] = row.split('\t');
    const [name, ...forms] = list(english);
    const isUneven = (en === '') !== (fr === '');
    if (name === undefined || french === '' || isUneven || more.length > 0) {
      report(
        i + 2,
        'expected English, French, refused words and a note in both languages, or none, between tabs',
      );
      return [];
    }
    return [{ english: [name, ...forms], french, refused: list(refused), note: { en, fr } }];
  });
  if (terms.length === 0) report(1, 'has no term');
  if (faults.length > 0) throw new FaultError(faults);
  return terms;
}

function list(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}
