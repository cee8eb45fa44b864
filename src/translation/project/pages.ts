import type { Fault } from '../../faults/fault';
import { pageFaults } from '../checks/page';
import type { Rules } from '../checks/pair';
import { englishFolder, frenchFolder, twinOf } from '../pages/twins';
import { pageItems, readSections } from '../sections/state';
import type { Item } from '../state';
import { readFolder } from './files';

/** A page: its two files, and their texts where they are there. */
export interface PagePair {
  readonly english: { readonly file: string; readonly text: string | undefined };
  readonly french: { readonly file: string; readonly text: string | undefined };
}

/** The pages of both languages, in the order of their files; those made from OpenAPI are in no folder here. */
export function readPages(root: string): readonly PagePair[] {
  const english = readFolder(root, englishFolder, '.mdx');
  const french = readFolder(root, frenchFolder, '.mdx');
  const names = new Set([...english.keys(), ...[...french.keys()].map(twinOf)]);
  return [...names].sort().map((name) => ({
    english: { file: name, text: english.get(name) },
    french: { file: twinOf(name), text: french.get(twinOf(name)) },
  }));
}

export function itemsOfPage({ english, french }: PagePair): readonly Item[] {
  return pageItems(french.file, french.text, english.file, english.text);
}

/** What is refused in a French page. */
export function faultsOfPage({ english, french }: PagePair, rules: Rules): readonly Fault[] {
  if (english.text === undefined || french.text === undefined) return [];
  return pageFaults(
    french.file,
    readSections(french.file, french.text),
    readSections(english.file, english.text),
    rules,
  );
}
