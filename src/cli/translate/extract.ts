/** Brings the French files up to date with the English: `tsx src/cli/translate/extract.ts`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../../files/text-files';
import { mergeInterface } from '../../translation/interface/merge';
import { formatStrings, type Messages } from '../../translation/interface/messages';
import { readRetired, retiredFile } from '../../translation/interface/retired';
import { englishFolder, frenchFolder } from '../../translation/interface/state';
import { formatPo } from '../../translation/po/document';
import { mergePo } from '../../translation/po/merge';
import { readIfThere } from '../../translation/project/files';
import { readProject } from '../../translation/project/project';
import { runCommand } from '../run-command';

/** What a file that is not there stands for: one without strings need not be written. */
const emptyStrings = formatStrings(new Map());

runCommand(async () => {
  const root = '.';
  const project = await readProject(root);
  const strings = mergeInterface(project.interface, readRetired(readIfThere(root, retiredFile)));

  // Everything is made before anything is written.
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
  for (const [file, text] of changed) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeAtomically(file, text);
    console.log(`wrote ${file}`);
  }
  console.log(`translate:extract: ${files.size} files, ${changed.length} changed`);
});

/** Files that hold nothing any more are emptied. */
function stringFiles(
  folder: string,
  after: Messages,
  before: Messages,
): readonly (readonly [string, string])[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].map((name) => [folder + name, formatStrings(after.get(name) ?? new Map())]);
}
