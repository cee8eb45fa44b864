/** Lints the English of the project: `tsx src/cli/lint/english.ts [--update [--accept <rule>]]`, from its root. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from '../options';
import { runCommand } from '../run-command';
import { readFiles, writeAtomically } from '../../files/text-files';
import { checkEnglish, updateKnown } from '../../translation/english/check';
import { areaOf, extensions, folders } from '../../translation/english/files';
import { lintEnglish, type Report } from '../../translation/english/lint';
import { formatKnown, readKnown, type Known } from '../../translation/english/offenders';

const listFile = 'src/translation/english/offenders.json';

const topFiles = readdirSync('.', { withFileTypes: true })
  .filter((item) => item.isFile() && extensions.includes(path.extname(item.name)))
  .map(({ name }) => [name, readFileSync(name, 'utf8')] as const);
const texts = [...topFiles, ...readFiles(folders, extensions)].filter(
  ([file]) => areaOf(file) !== undefined,
);

runCommand(() => {
  const known = readKnown(listFile, readFileSync(listFile, 'utf8'));
  const reports = texts.map(([file, text]) => lintEnglish(file, text));
  const { update: isUpdate, accept } = readOptions({
    update: { type: 'flag', help: 'Rewrite the list of known offences.' },
    accept: { type: 'text', takes: '<rule>', help: 'A new rule, whose offences are listed.' },
  });
  if (isUpdate) update(known, reports, accept);
  else check(known, reports);
});

function update(known: Known, reports: readonly Report[], accepted: string | undefined): void {
  const updated = updateKnown(listFile, known, reports, accepted);
  if (updated.errors.length > 0) fail(updated.errors);
  else {
    writeAtomically(listFile, formatKnown(updated.known));
    check(updated.known, reports);
  }
}

function check(known: Known, reports: readonly Report[]): void {
  const { errors, summary } = checkEnglish(listFile, known, reports);
  fail(errors);
  console.log(summary);
}

function fail(errors: readonly string[]): void {
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exitCode = 1;
}
