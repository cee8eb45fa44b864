import { commitDate } from '../files/commit-date';
import { readModelAndLedger } from '../inputs/model';
import { ledgerWith } from '../platform/facts/assumptions';
import { helpOption, helpText, type Command } from './help';
import { factsReport, reportText } from './model/facts-report';
import { readOptions } from './options';
import { runCommand } from './run-command';

const command = {
  name: 'facts',
  summary:
    'Counts the facts of the ledger by subject and state, and names the sources that were\n' +
    'read more than 180 days before the last commit.',
  options: { json: { type: 'flag', help: 'Print JSON.' }, help: helpOption },
  examples: [{ args: '--json', shows: 'the counts for a program' }],
} as const satisfies Command;

runCommand(async () => {
  const { json, help } = readOptions(command.options);
  if (help) return void process.stdout.write(helpText(command));
  const { ledger, model } = await readModelAndLedger(process.cwd());
  const report = factsReport(ledgerWith(ledger, model), commitDate(process.cwd()));
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
});
