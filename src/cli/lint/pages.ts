/** Checks the pages of both languages: `tsx src/cli/lint/pages.ts`, from the project's root. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { faultText, FaultError } from '../../faults/fault';
import { readOptions } from '../options';
import { runCommand } from '../run-command';
import { readDocument } from '../../faults/yaml-document';
import { schemaFaults } from '../../faults/schema-faults';
import { readFiles } from '../../files/text-files';
import { lintPages } from '../../translation/pages/lint';
import { englishFolder, frenchFolder } from '../../translation/pages/twins';

const sourcesFile = 'src/platform/facts/ledger/sources.yaml';
const sourcesSchema = z.object({ sources: z.array(z.object({ id: z.string() })) });

runCommand(() => {
  readOptions({});
  const texts = readFiles([englishFolder, frenchFolder], ['.mdx', '.md']);
  const faults = lintPages(texts, sourceIds());
  for (const fault of faults) console.error(faultText(fault));
  console.log(`pages: ${texts.size} files, ${faults.length} errors`);
  if (texts.size === 0) console.error(`pages: nothing to check in ${englishFolder}`);
  if (texts.size === 0 || faults.length > 0) process.exitCode = 1;
});

/** @throws {FaultError} if the file of sources cannot be read */
function sourceIds(): ReadonlySet<string> {
  const document = readDocument(sourcesFile, readFileSync(sourcesFile, 'utf8'));
  const faults =
    document.faults.length > 0 ? document.faults : schemaFaults(sourcesSchema, document);
  if (faults.length > 0) throw new FaultError(faults);
  return new Set(sourcesSchema.parse(document.value).sources.map(({ id }) => id));
}
