import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import { parsePo, type PoFile } from '../../catalogue';
import { FaultError } from '../../faults/fault';
import { groupBy } from '../group-by';

/** A sentence of a PO file. */
export interface PoEntry {
  /** The place, if its French differs from that of the same sentence elsewhere; otherwise ''. */
  readonly context: string;
  readonly english: string;
  /** '' if there is none yet. */
  readonly french: string;
  /** The places of the English sentence, as `document#place`. */
  readonly places: readonly string[];
  /** Notes by translators, line by line. */
  readonly notes: readonly string[];
  /** Whether the French is a proposal, and the English sentence that it translates. */
  readonly proposal?: { readonly from?: string };
}

/** One PO file: the entries in use, and obsolete ones that may be needed again. */
export interface PoDocument {
  readonly file: string;
  readonly header: GetTextTranslation;
  readonly headers: Readonly<Record<string, string>>;
  readonly entries: readonly PoEntry[];
  readonly obsolete: readonly PoEntry[];
}

/** Whether the entry has French that a translator has completed. */
export const isFinished = ({ french, proposal }: PoEntry): boolean =>
  french !== '' && proposal === undefined;

/** @throws {FaultError} if it is not well-formed PO. */
export function readPo(file: PoFile): PoDocument {
  const table = parsePo(file);
  if ('message' in table) throw new FaultError([table]);
  const header = table.translations['']?.[''];
  return {
    file: file.file,
    header: header ?? { msgid: '', msgstr: [''] },
    headers: header ? table.headers : defaultHeaders,
    entries: entriesOf(table.translations).filter(
      ({ context, english }) => context + english !== '',
    ),
    obsolete: entriesOf(table.obsolete ?? {}),
  };
}

/** An empty PO file. */
export function emptyPo(file: string): PoDocument {
  return {
    file,
    header: { msgid: '', msgstr: [''] },
    headers: defaultHeaders,
    entries: [],
    obsolete: [],
  };
}

const defaultHeaders = {
  Language: 'fr',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
  'Plural-Forms': 'nplurals=2; plural=(n > 1);',
};

/** The text of a PO file, in the order of its entries. */
export function formatPo({ header, headers, entries, obsolete }: PoDocument): string {
  const order = new Map<GetTextTranslation, number>();
  const table = (list: readonly PoEntry[], first: readonly GetTextTranslation[] = []) => {
    const blocks = [...first, ...list.map(blockOf)];
    for (const block of blocks) order.set(block, order.size);
    const contexts = groupBy(blocks, ({ msgctxt = '' }) => msgctxt);
    return Object.fromEntries(
      [...contexts].map(([context, group]) => [
        context,
        Object.fromEntries(group.map((block) => [block.msgid, block])),
      ]),
    );
  };
  const translations = table(entries, [header]);
  const text = po.compile(
    { charset: 'utf-8', headers, translations, obsolete: table(obsolete) },
    { foldLength: 0, sort: (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) },
  );
  return text.toString('utf8');
}

function entriesOf(table: GetTextTranslations['translations']): readonly PoEntry[] {
  return Object.values(table).flatMap((context) => Object.values(context).map(entryOf));
}

function entryOf({ msgctxt = '', msgid, msgstr, comments }: GetTextTranslation): PoEntry {
  const isFuzzy = /\bfuzzy\b/.test(comments?.flag ?? '');
  const from = unquote(comments?.previous ?? '');
  return {
    context: msgctxt,
    english: msgid,
    french: msgstr[0] ?? '',
    places: lines(comments?.reference),
    notes: lines(comments?.translator),
    ...(isFuzzy && { proposal: { ...(from !== '' && { from }) } }),
  };
}

function blockOf({
  context,
  english,
  french,
  places,
  notes,
  proposal,
}: PoEntry): GetTextTranslation {
  const comments = {
    translator: notes.join('\n'),
    reference: places.join('\n'),
    extracted: '',
    flag: proposal ? 'fuzzy' : '',
    previous: proposal?.from === undefined ? '' : `msgid ${quote(proposal.from)}`,
  };
  return {
    msgid: english,
    msgstr: [french],
    comments,
    ...(context !== '' && { msgctxt: context }),
  };
}

function lines(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split('\n');
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\t\r]/g, (char) => escapes[char] ?? char)}"`;
}

/** The sentence of a `#|` comment, which the parser leaves unparsed: `msgid "One "`, `"two"`. */
function unquote(comment: string): string {
  const [, sentence = ''] = /(?:^|\n)msgid\s+([^]*)$/.exec(comment) ?? [];
  const parts = [...sentence.matchAll(/"((?:\\[^]|[^"\\])*)"/g)].map(([, part = '']) => part);
  return parts
    .join('')
    .replace(/\\([^])/g, (_, char: string) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char);
}
