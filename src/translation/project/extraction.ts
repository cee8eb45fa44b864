import { mergeInterface } from '../interface/merge';
import { formatStrings, type Messages } from '../interface/messages';
import { readRetired, retiredFile } from '../interface/retired';
import { englishFolder, frenchFolder } from '../interface/state';
import { formatPo } from '../po/document';
import { mergePo } from '../po/merge';
import { readIfThere } from './files';
import type { Project } from './project';

/** What extraction makes of a project. */
export interface Extraction {
  /** The text of every file, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** The files whose text differs from what is there. */
  readonly changed: readonly string[];
}

/** A file without strings need not exist. */
const emptyStrings = formatStrings(new Map());

/**
 * The French files of a project, brought up to date with its English. Writes nothing.
 * @throws {FaultError} naming every place of the retired strings that is wrong
 * @example extractionOf(await readProject('.')).changed // => ['i18n/fr/code.json']
 */
export function extractionOf(project: Project): Extraction {
  const { root } = project;
  const strings = mergeInterface(project.interface, readRetired(readIfThere(root, retiredFile)));
  const files = new Map([
    ...project.gettext.flatMap(({ texts, documents }) =>
      mergePo(texts, documents).map((document) => [document.file, formatPo(document)] as const),
    ),
    ...stringFiles(englishFolder, strings.recorded, project.interface.recorded),
    ...stringFiles(frenchFolder, strings.french, project.interface.french),
    [retiredFile, formatStrings(strings.retired)],
  ]);
  const changed = [...files].filter(
    ([file, text]) => (readIfThere(root, file) ?? emptyStrings) !== text,
  );
  return { files, changed: changed.map(([file]) => file) };
}

/** Files that hold nothing any more are emptied. */
function stringFiles(
  folder: string,
  after: Messages,
  before: Messages,
): readonly (readonly [string, string])[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].map((name) => [folder + name, formatStrings(after.get(name) ?? new Map())]);
}
