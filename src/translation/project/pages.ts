import type { Fault } from '../../faults/fault';
import { pageFaults } from '../checks/page';
import type { Rules } from '../checks/pair';
import { englishFolder, frenchFolder, twinOf } from '../pages/twins';
import { pageFile, type PageFile } from '../sections/page-file';
import { pageItems } from '../sections/state';
import type { Item } from '../state';
import { readFolder } from './files';

/** A page: its two files. */
export interface PagePair {
  readonly english: PageFile;
  readonly french: PageFile;
}

/** The pages of both languages, in the order of their files; those made from OpenAPI are not in these folders. */
export function readPages(root: string): readonly PagePair[] {
  const english = readFolder(root, englishFolder, '.mdx');
  const french = readFolder(root, frenchFolder, '.mdx');
  const names = new Set([...english.keys(), ...[...french.keys()].map(twinOf)]);
  return [...names].sort().map((name) => ({
    english: pageFile(name, english.get(name)),
    french: pageFile(twinOf(name), french.get(twinOf(name))),
  }));
}

export function itemsOfPage({ english, french }: PagePair): readonly Item[] {
  return pageItems(french, english);
}

/** The faults in a French page. */
export function faultsOfPage({ english, french }: PagePair, rules: Rules): readonly Fault[] {
  if (english.text === undefined || french.text === undefined) return [];
  return pageFaults(french.file, french.sections(), english.sections(), rules);
}
