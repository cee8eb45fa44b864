import type { Fault } from '../../faults/fault';
import { invariantsFile, readInvariants } from '../checks/invariants';
import type { Rules } from '../checks/pair';
import { glossaryCheck } from '../checks/glossary';
import { glossaryFile, readGlossary } from '../glossary';
import { interfaceItems, type Interface } from '../interface/state';
import { poItems } from '../po/state';
import type { Item } from '../state';
import { readIfThere } from './files';
import { faultsOfGettext, readModelGettext, readOpenapiGettext, type Gettext } from './gettext';
import { faultsOfInterface, readInterface } from './interface';
import { faultsOfPage, itemsOfPage, readPages, type PagePair } from './pages';

/** All English and French texts of the site. */
export interface Project {
  readonly root: string;
  readonly pages: readonly PagePair[];
  readonly interface: Interface;
  readonly gettext: readonly Gettext[];
  readonly rules: Rules;
}

/** @throws {Error} with the place of anything that cannot be read; reading never writes. */
export async function readProject(
  root: string,
  readStrings: (root: string) => Interface | Promise<Interface> = readInterface,
): Promise<Project> {
  return {
    root,
    pages: readPages(root),
    interface: await readStrings(root),
    gettext: [await readModelGettext(root), await readOpenapiGettext(root)],
    rules: readRules(root),
  };
}

function readRules(root: string): Rules {
  return {
    glossary: glossaryCheck(readGlossary(readIfThere(root, glossaryFile) ?? '')),
    invariants: readInvariants(readIfThere(root, invariantsFile) ?? ''),
  };
}

/** The state of every text. */
export function itemsOf(project: Project): readonly Item[] {
  return [
    ...project.pages.flatMap(itemsOfPage),
    ...interfaceItems(project.interface),
    ...project.gettext.flatMap(({ kind, texts, documents }) => poItems(kind, texts, documents)),
  ];
}

/** All faults in the French, current or not. */
export function faultsOf(project: Project): readonly Fault[] {
  return [
    ...project.pages.flatMap((page) => faultsOfPage(page, project.rules)),
    ...faultsOfInterface(project.root, project.interface, project.rules),
    ...project.gettext.flatMap((gettext) => faultsOfGettext(gettext, project.rules)),
  ];
}
