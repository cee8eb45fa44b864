import { acceptEntry, entriesNamed } from '../po/accept';
import { formatPo, isFinished, type PoDocument } from '../po/document';
import { linesOf } from '../po/lines';
import type { Project } from '../project/project';
import { textRefusals, type Acceptance } from './acceptance';

/** Accepts a sentence of a PO file by its place, its context or its English; undefined if there is none. */
export function acceptSentence(
  { gettext, rules }: Project,
  name: string,
  reason: string | undefined,
): Acceptance | undefined {
  const named = gettext.flatMap(({ documents, sources }) =>
    documents.flatMap((document) => {
      const lineOf = linesOf(sources.get(document.file) ?? '');
      return entriesNamed(document, name).map((entry) => ({
        document,
        entry,
        line: lineOf(entry),
      }));
    }),
  );
  const open = named.filter(({ entry }) => !isFinished(entry));
  const [first = named[0], ...others] = open;
  if (first === undefined) return undefined;
  if (others.length > 0) {
    const message = `"${name}" is the name of several sentences`;
    const remedy = 'give its msgctxt or its English';
    return { refusals: open.map((item) => ({ ...placeOf(item), message, remedy })) };
  }
  const { document, entry } = first;
  const result = acceptEntry(document, entry, reason);
  const faults = [
    ...('refusal' in result ? [result.refusal] : []),
    ...(entry.french === '' ? [] : textRefusals(entry.english, entry.french, rules)),
  ];
  if ('refusal' in result || faults.length > 0) {
    return { refusals: faults.map((message) => ({ ...placeOf(first), message })) };
  }
  return { files: new Map([[document.file, formatPo(result.document)]]), accepted: 1 };
}

const placeOf = ({ document, line }: { readonly document: PoDocument; readonly line: number }) => ({
  file: document.file,
  line,
  column: 1,
});
