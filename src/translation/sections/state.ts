import { FaultError } from '../../faults/fault';
import { digest } from '../digest';
import type { Item } from '../state';
import { readRecord } from './record';
import { sectionsOf, type Section } from './sections';

/**
 * The state of each section of a page.
 * @param file the French file
 * @param french its text; undefined where there is none
 * @throws {FaultError} if the MDX is not well-formed.
 */
export function pageItems(
  file: string,
  french: string | undefined,
  englishFile: string,
  english: string | undefined,
): readonly Item[] {
  const ours = french === undefined ? [] : readSections(file, french);
  const theirs = english === undefined ? [] : readSections(englishFile, english);
  const record = readRecord(french ?? '');
  const translated = new Set(ours.map(({ id }) => id));
  const known = new Set(theirs.map(({ id }) => id));

  const items = theirs.map(({ id, line, source }): Item => {
    const item = { kind: 'pages', file, key: id } as const;
    const place = `${englishFile}:${line}`;
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
      const note = `${englishFile} has no such section`;
      return { kind: 'pages', file, key, state: 'unused', note };
    }),
  ];
}

/** @throws {FaultError} if the MDX is not well-formed. */
export function readSections(file: string, text: string): readonly Section[] {
  const sections = sectionsOf(file, text);
  if (!('message' in sections)) return sections;
  throw new FaultError([sections]);
}
