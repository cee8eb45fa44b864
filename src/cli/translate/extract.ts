/** Brings the French files up to date with the English: `tsx src/cli/translate/extract.ts [--check]`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../../faults/command-error';
import { writeAtomically } from '../../files/text-files';
import { extractionOf } from '../../translation/project/extraction';
import { readProject } from '../../translation/project/project';
import { helpOption, helpText, type Command } from '../help';
import { readOptions } from '../options';
import { runCommand } from '../run-command';

const command = {
  name: 'translate:extract',
  summary: 'Brings the French files up to date with the English texts.',
  options: {
    check: {
      type: 'flag',
      help: 'Write nothing; name each file that would change, and exit with 1 if there is one.',
    },
    help: helpOption,
  },
  examples: [{ args: '--check', shows: 'The files that are behind the English texts' }],
} as const satisfies Command;

runCommand(async () => {
  const { check: isCheck, help } = readOptions(command.options);
  if (help) return void process.stdout.write(helpText(command));
  const { files, changed } = extractionOf(await readProject('.'));
  if (isCheck && changed.length > 0) throw new CommandError(changed.map(wouldChange).join('\n'));
  for (const file of changed) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeAtomically(file, files.get(file) ?? '');
    console.log(`wrote ${file}`);
  }
  console.log(`translate:extract: ${files.size} files, ${changed.length} changed`);
});

const wouldChange = (file: string) =>
  `${file} is not up to date with the English: run npm run translate:extract`;
