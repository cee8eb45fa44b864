/** Checks the pages of both languages: `tsx src/translation/pages/cli.ts`, from the project's root. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { readDocument } from '../../faults/document';
import { readFiles } from '../../files/text-files';
import { lintPages } from './lint';
import { englishFolder, frenchFolder } from './twins';

const sourcesFile = 'src/platform/facts/sources.yaml';
const sourcesSchema = z.object({ sources: z.array(z.object({ id: z.string() })) });
const { sources } = sourcesSchema.parse(
  readDocument(sourcesFile, readFileSync(sourcesFile, 'utf8')).value,
);

const texts = readFiles([englishFolder, frenchFolder], ['.mdx', '.md']);
const faults = lintPages(texts, new Set(sources.map(({ id }) => id)));
for (const { file, line, column, message } of faults) {
  console.error(`${file}:${line}:${column} ${message}`);
}
console.log(`pages: ${texts.size} files, ${faults.length} errors`);
if (texts.size === 0) console.error(`pages: nothing to check in ${englishFolder}`);
if (texts.size === 0 || faults.length > 0) process.exitCode = 1;
