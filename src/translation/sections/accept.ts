import type { Fault } from '../../faults/fault';
import { digest } from '../digest';
import { readRecord, writeRecord, type Accepted } from './record';
import { readSections } from './page-file';

/**
 * The French page with a record that these sections match their English. Deleted sections are removed
 * from the record.
 * @param only the sections to accept; all of them if undefined
 * @param reason why unchanged French matches changed English
 * @returns the page, or the reason why it is rejected
 */
export function acceptSections(
  { file, text }: { readonly file: string; readonly text: string },
  english: { readonly file: string; readonly text: string },
  only: string | undefined,
  reason: string | undefined,
): { readonly text: string; readonly accepted: number } | { readonly refusals: readonly Fault[] } {
  const before = readRecord(text);
  const theirs = readSections(english.file, english.text);
  const ours = new Map(readSections(file, text).map((section) => [section.id, section]));
  const record = new Map<string, Accepted>();
  const refusals: Fault[] = [];
  const refuse = (where: string, line: number, message: string, remedy: string) =>
    refusals.push({ file: where, line, column: 1, message, remedy });
  let accepted = 0;
  for (const { id, source, line } of theirs) {
    const known = before.get(id);
    const french = ours.get(id);
    const isAsked = only === undefined || only === id;
    const now = { english: digest(source), french: digest(french?.source ?? '') };
    if (!isAsked || known?.english === now.english) {
      if (known) record.set(id, known);
    } else if (french === undefined) {
      refuse(file, 1, `has no section #${id}`, `translate ${english.file}:${line} first`);
    } else if (known?.french === now.french && reason === undefined) {
      const message = `#${id} has not changed, but its English has (${english.file}:${line})`;
      refuse(file, french.line, message, 'revise it, or give --reason "…" why it still holds');
    } else {
      accepted += 1;
      record.set(id, { ...now, ...(known?.french === now.french && { reason }) });
    }
  }
  if (only !== undefined && !theirs.some(({ id }) => id === only)) {
    const known = theirs.map(({ id }) => `#${id}`).join(', ');
    refuse(english.file, 1, `has no section #${only}`, `take one of ${known}`);
  }
  return refusals.length > 0 ? { refusals } : { text: writeRecord(text, record), accepted };
}
