import { digest } from '../digest';
import type { Item } from '../state';
import { readRecord } from './record';
import type { PageFile } from './page-file';

/**
 * The state of each section of a page.
 * @throws {FaultError} if the MDX is not well-formed.
 */
export function pageItems(french: PageFile, english: PageFile): readonly Item[] {
  const { file } = french;
  const ours = french.sections();
  const theirs = english.sections();
  const record = readRecord(french.text ?? '');
  const translated = new Set(ours.map(({ id }) => id));
  const known = new Set(theirs.map(({ id }) => id));

  const items = theirs.map(({ id, line, source }): Item => {
    const item = { kind: 'pages', file, key: id } as const;
    const place = `${english.file}:${line}`;
    if (!translated.has(id)) return { ...item, state: 'missing', note: `translate ${place}` };
    const accepted = record.get(id);
    if (accepted?.english === digest(source)) return { ...item, state: 'current' };
    const note = accepted
      ? `the English has changed at ${place}`
      : `not accepted as the French of ${place}`;
    return { ...item, state: 'stale', note };
  });
  const unused = [...new Set([...translated, ...record.keys()])].filter((id) => !known.has(id));
  return [
    ...items,
    ...unused.map((key): Item => {
      const note = `${english.file} has no such section`;
      return { kind: 'pages', file, key, state: 'unused', note };
    }),
  ];
}
