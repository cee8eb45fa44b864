/** French typography of i18n/fr: `tsx src/cli/lint/typography.ts [--fix]`, from the project's root. */
import { faultText } from '../../faults/fault';
import { readFiles, writeAtomically } from '../../files/text-files';
import { readOptions } from '../options';
import { runCommand } from '../run-command';
import { lintTypography } from '../../translation/typography/lint';

const folder = 'i18n/fr/';
/** Made from the OpenAPI documents, whose French stands in PO files. */
const generated = `${folder}docusaurus-plugin-content-docs-api/`;

runCommand(() => {
  const { fix: isFixing } = readOptions({
    fix: { type: 'flag', help: 'Mend what can be mended.' },
  });
  const texts = [...readFiles([folder], ['.mdx', '.json', '.po'])].filter(
    ([file]) => !file.startsWith(generated),
  );
  const reports = texts.map(([file, text]) => {
    const report = lintTypography(file, text);
    if (!isFixing || report.fixed === text) return report;
    writeAtomically(file, report.fixed);
    console.log(`typography: mended ${file}`);
    return lintTypography(file, report.fixed);
  });

  const faults = reports.flatMap((report) => report.faults);
  for (const fault of faults) console.error(faultText(fault));
  const strings = reports.reduce((sum, report) => sum + report.strings, 0);
  console.log(`typography: ${texts.length} files, ${strings} strings, ${faults.length} errors`);
  if (texts.length === 0) console.error(`typography: nothing to check in ${folder}`);
  if (texts.length === 0 || faults.length > 0) process.exitCode = 1;
});
