import { isFinished, type PoDocument, type PoEntry } from './document';

/** The entries that a name refers to: a place, a context, or the English sentence itself. */
export function entriesNamed({ entries }: PoDocument, name: string): readonly PoEntry[] {
  return entries.filter(
    ({ places, context, english }) =>
      places.includes(name) || (context !== '' && context === name) || english === name,
  );
}

/**
 * The document with a proposal accepted as the French of its sentence.
 * @param reason why unchanged French is also valid for the new sentence
 * @returns the document, or the reason why it is rejected
 */
export function acceptEntry(
  document: PoDocument,
  entry: PoEntry,
  reason: string | undefined,
): { readonly document: PoDocument } | { readonly refusal: string } {
  if (isFinished(entry)) return { refusal: 'is current: there is nothing to accept' };
  if (entry.french === '') return { refusal: 'has no French: write its msgstr first' };
  const isUnchanged = [...document.entries, ...document.obsolete].some(
    ({ english, french }) => english === entry.proposal?.from && french === entry.french,
  );
  if (isUnchanged && reason === undefined) {
    return {
      refusal: `still has the French of “${entry.proposal?.from ?? ''}”: revise it, or say why it holds with --reason "…"`,
    };
  }
  const { context, english, french, places, notes } = entry;
  const accepted: PoEntry = {
    context,
    english,
    french,
    places,
    notes:
      isUnchanged && reason !== undefined ? [...notes, `accepted unchanged: ${reason}`] : notes,
  };
  const entries = document.entries.map((item) => (item === entry ? accepted : item));
  return { document: { ...document, entries } };
}
