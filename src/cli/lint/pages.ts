/** Checks the pages of both languages: `tsx src/cli/lint/pages.ts`, from the project's root. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { faultText } from '../../faults/fault';
import { readDocument } from '../../faults/yaml-document';
import { readFiles } from '../../files/text-files';
import { lintPages } from '../../translation/pages/lint';
import { englishFolder, frenchFolder } from '../../translation/pages/twins';

const sourcesFile = 'src/platform/facts/sources.yaml';
const sourcesSchema = z.object({ sources: z.array(z.object({ id: z.string() })) });
const { sources } = sourcesSchema.parse(
  readDocument(sourcesFile, readFileSync(sourcesFile, 'utf8')).value,
);

const texts = readFiles([englishFolder, frenchFolder], ['.mdx', '.md']);
const faults = lintPages(texts, new Set(sources.map(({ id }) => id)));
for (const fault of faults) console.error(faultText(fault));
console.log(`pages: ${texts.size} files, ${faults.length} errors`);
if (texts.size === 0) console.error(`pages: nothing to check in ${englishFolder}`);
if (texts.size === 0 || faults.length > 0) process.exitCode = 1;
