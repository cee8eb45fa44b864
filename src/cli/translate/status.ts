/** How the French stands to the English: `tsx src/cli/translate/status.ts [--json]`. */
import { faultsOf, itemsOf, readProject } from '../../translation/project/project';
import { kinds, tally } from '../../translation/state';
import { openLines, statusTable } from './report';
import { faultText } from '../../faults/fault';
import { readOptions } from '../options';
import { runCommand } from '../run-command';

runCommand(async () => {
  const { json } = readOptions({ json: { type: 'flag', help: 'Print JSON.' } });
  const project = await readProject('.');
  const items = itemsOf(project);
  const faults = faultsOf(project);
  const open = items.filter(({ state }) => state !== 'current');
  const empty = kinds.filter((kind) => !items.some((item) => item.kind === kind));

  if (json) {
    const totals = kinds.map((kind) => ({
      kind,
      ...tally(items.filter((item) => item.kind === kind)),
    }));
    console.log(JSON.stringify({ totals, empty, open, faults }, null, 2));
  } else {
    console.log(statusTable(items));
    for (const line of openLines(items)) console.error(line);
    for (const fault of faults) console.error(faultText(fault));
    for (const kind of empty) console.error(`${kind}: nothing to check`);
  }
  if (open.length + faults.length + empty.length > 0) process.exitCode = 1;
});
