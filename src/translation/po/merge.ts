import { groupBy } from '../group-by';
import { emptyPo, isFinished, type PoDocument, type PoEntry } from './document';
import { similarity } from './similar';

/** A position of an English text in a document. */
export interface EnglishText {
  /** The PO file that contains its French. */
  readonly file: string;
  /** `document#place`, unique and stable. */
  readonly place: string;
  /** The `msgctxt` of French for this place only. */
  readonly context: string;
  readonly text: string;
}

/** If the English is less similar than this, the French is not a useful proposal. */
const alikeEnough = 0.7;

/** An existing sentence with its file. */
interface Known {
  readonly file: string;
  readonly entry: PoEntry;
  readonly isObsolete: boolean;
}

/**
 * Updates PO files that belong together from their English: every sentence has one entry, with all its places;
 * French that is no longer needed becomes obsolete; a sentence without French gets the French of the sentence that it
 * replaces, or of a similar one, as a proposal. No French is lost. The result does not depend on the order of the
 * entries, and merging again changes nothing.
 * @param texts the English, in the order of the resulting entries
 */
export function mergePo(
  texts: readonly EnglishText[],
  documents: readonly PoDocument[],
): readonly PoDocument[] {
  const known = documents.flatMap(({ file, entries, obsolete }): Known[] => [
    ...entries.map((entry) => ({ file, entry, isObsolete: false })),
    ...obsolete.map((entry) => ({ file, entry, isObsolete: true })),
  ]);
  const wanted = wantedEntries(texts, known);
  const groups = groupBy(known, keyOfKnown);

  const live = wanted.map(({ file, entry }) => {
    const candidates = (groups.get(keyOf(file, entry)) ?? []).toSorted(byUse(file));
    return { file, entry: absorb(entry, candidates) };
  });
  const used = new Set(wanted.map(({ file, entry }) => keyOf(file, entry)));
  const retired = [...groupBy(known, (item) => `${item.file}\0${keyOfKnown(item)}`).values()]
    .filter(([item]) => !used.has(keyOfKnown(item)))
    .map((group) => {
      const candidates = group.toSorted(byUse(group[0].file));
      const [{ file, entry } = group[0]] = candidates;
      return { file, entry: absorb(entry, candidates) };
    })
    .filter(({ entry }) => entry.french !== '')
    .toSorted(
      (a, b) =>
        compare(a.entry.english, b.entry.english) || compare(a.entry.context, b.entry.context),
    );

  // Both the old and the new finished entries, so that merging again gives the same result.
  const finished = [...known, ...live, ...retired].map(({ entry }) => entry).filter(isFinished);
  const proposed = live.map(({ file, entry }) => ({
    file,
    entry: entry.french === '' ? propose(entry, finished) : entry,
  }));
  const files = new Set([...documents.map(({ file }) => file), ...texts.map(({ file }) => file)]);
  return [...files].map((file) => ({
    ...(documents.find((document) => document.file === file) ?? emptyPo(file)),
    entries: proposed.filter((item) => item.file === file).map(({ entry }) => entry),
    obsolete: retired.filter((item) => item.file === file).map(({ entry }) => entry),
  }));
}

/** One entry for each sentence of a file, and one for each place that has its own French. */
function wantedEntries(
  texts: readonly EnglishText[],
  known: readonly Known[],
): readonly { readonly file: string; readonly entry: PoEntry }[] {
  const special = new Set(
    known
      .filter(({ entry, isObsolete }) => entry.context !== '' && !isObsolete)
      .map(({ file, entry }) => `${file}\0${entry.context}`),
  );
  const bare = { french: '', notes: [] };
  return [...groupBy(texts, ({ file, text }) => `${file}\0${text}`).values()].flatMap((group) => {
    const [{ file, text: english }] = group;
    const own = group.filter(({ context }) => special.has(`${file}\0${context}`));
    return [
      { file, entry: { ...bare, context: '', english, places: group.map(({ place }) => place) } },
      ...[...groupBy(own, ({ context }) => context)].map(([context, places]) => ({
        file,
        entry: { ...bare, context, english, places: places.map(({ place }) => place) },
      })),
    ];
  });
}

/** Equal sentences have the same key in all files; a sentence with a context has a key for each file. */
function keyOf(file: string, { context, english }: PoEntry): string {
  return context === '' ? `\0${english}` : `${file}\0${context}\0${english}`;
}

function keyOfKnown({ file, entry }: Known): string {
  return keyOf(file, entry);
}

/** Sorts finished before proposed before empty, then used before obsolete, then this file before others. */
function byUse(file: string) {
  const rank = ({ file: own, entry, isObsolete }: Known) =>
    (isFinished(entry) ? 0 : 8) +
    (entry.french === '' ? 4 : 0) +
    (isObsolete ? 2 : 0) +
    (own === file ? 0 : 1);
  return (a: Known, b: Known) => rank(a) - rank(b) || compare(a.file, b.file);
}

const other = 'other French: ';

/** The entry with the French of the first candidate. Different French of the others becomes a note. */
function absorb(entry: PoEntry, [first, ...rest]: readonly Known[]): PoEntry {
  if (first === undefined) return entry;
  const { french, notes, proposal } = first.entry;
  const others = rest
    .map((item) => item.entry)
    .filter((item) => item.french !== '' && item.french !== french);
  const allNotes = [
    ...notes,
    ...rest.flatMap((item) => item.entry.notes),
    ...others.map((item) => other + JSON.stringify(item.french)).toSorted(compare),
  ];
  return { ...entry, french, notes: [...new Set(allNotes)], ...(proposal && { proposal }) };
}

function propose(entry: PoEntry, finished: readonly PoEntry[]): PoEntry {
  const [best] = finished
    .filter(({ english }) => english !== entry.english)
    .map((candidate) => {
      const isPredecessor = candidate.places.some((place) => entry.places.includes(place));
      const isOfPlace = candidate.context === entry.context;
      const alike = similarity(candidate.english, entry.english);
      return { candidate, isPredecessor, isOfPlace, alike };
    })
    .filter(({ isPredecessor, alike }) => isPredecessor || alike >= alikeEnough)
    .toSorted(
      (a, b) =>
        Number(b.isPredecessor) - Number(a.isPredecessor) ||
        Number(b.isOfPlace) - Number(a.isOfPlace) ||
        b.alike - a.alike ||
        compare(a.candidate.english, b.candidate.english) ||
        compare(a.candidate.french, b.candidate.french),
    );
  if (best === undefined) return entry;
  const { french, english: from } = best.candidate;
  return { ...entry, french, proposal: { from } };
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
