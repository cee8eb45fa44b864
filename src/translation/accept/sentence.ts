import { acceptEntry, entriesNamed } from '../po/accept';
import { formatPo, isFinished } from '../po/document';
import { linesOf } from '../po/lines';
import type { Project } from '../project/project';
import { textRefusals, type Acceptance } from './acceptance';

/** Accepts a sentence of a PO file by its place, its context or its English; undefined if it is none. */
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
    const places = open.map((item) => `${item.document.file}:${item.line}`).join(', ');
    return {
      refusals: [`"${name}" names several sentences (${places}): name its msgctxt or its English`],
    };
  }
  const { document, entry, line } = first;
  const result = acceptEntry(document, entry, reason);
  const faults = [
    ...('refusal' in result ? [result.refusal] : []),
    ...(entry.french === '' ? [] : textRefusals(entry.english, entry.french, rules)),
  ];
  if ('refusal' in result || faults.length > 0) {
    return { refusals: faults.map((fault) => `${document.file}:${line} ${fault}`) };
  }
  return { files: new Map([[document.file, formatPo(result.document)]]), accepted: 1 };
}
