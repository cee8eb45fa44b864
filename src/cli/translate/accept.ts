/**
 * Records that French matches its English:
 * `tsx src/cli/translate/accept.ts <page, section, string or sentence> [--reason "…"]`.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../../files/text-files';
import { readProject } from '../../translation/project/project';
import { CommandError } from '../../faults/command-error';
import { FaultError } from '../../faults/fault';
import { readArguments } from '../options';
import { runCommand } from '../run-command';
import type { Acceptance } from '../../translation/accept/acceptance';
import { acceptPage, isPageNamed } from '../../translation/accept/page';
import { acceptSentence } from '../../translation/accept/sentence';
import { acceptStrings } from '../../translation/accept/strings';

const usage =
  'usage: npm run translate:accept -- <name>… [--reason "…"]\n' +
  '<name>: a page (about), a section of it (about#independence), a file of strings (i18n/fr/code.json),\n' +
  'a string (home.title), or a sentence by its place (zones.yaml#zones.outside.label) or its English';

runCommand(async () => {
  const { values, words } = readArguments({
    reason: { type: 'text', takes: '"<why>"', help: 'Why French that did not change still holds.' },
    help: { type: 'flag', help: 'Print this help.' },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (words.length === 0) throw new CommandError(usage);
  for (const name of words) {
    // Read anew for each: what was accepted before may lie in the same file.
    const result = accept(await readProject('.'), name, values.reason);
    if ('refusals' in result) throw new FaultError(result.refusals);
    for (const [file, text] of result.files) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeAtomically(file, text);
    }
    console.log(`translate:accept: ${name}, ${result.accepted} accepted`);
  }
});

function accept(
  project: Awaited<ReturnType<typeof readProject>>,
  name: string,
  reason: string | undefined,
): Acceptance {
  const [pageName = '', section] = name.split(/#(.*)/s);
  const page = project.pages.find((pair) => isPageNamed(pair, pageName));
  if (page) return acceptPage(project, page, section, reason);
  const accepted = acceptStrings(project, name, reason) ?? acceptSentence(project, name, reason);
  if (accepted !== undefined) return accepted;
  throw new CommandError(
    `"${name}" is no page, section, string or sentence: npm run translate:status lists them\n${usage}`,
  );
}
