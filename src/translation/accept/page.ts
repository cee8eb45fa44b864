import { faultsOfPage, type PagePair } from '../project/pages';
import type { Project } from '../project/project';
import { acceptSections } from '../sections/accept';
import { lintTypography } from '../typography/lint';
import type { Acceptance } from './acceptance';

/** Whether a name refers to a page: its address, or the path of either of its files. */
export function isPageNamed({ english, french }: PagePair, name: string): boolean {
  const address = english.file.replace(/^docs\/|\.mdx$/g, '');
  return [english.file, french.file, address, `/${address}`, `/fr/${address}`].includes(name);
}

/** @param section the id of its heading; all sections if undefined */
export function acceptPage(
  { rules }: Project,
  page: PagePair,
  section: string | undefined,
  reason: string | undefined,
): Acceptance {
  const { english, french } = page;
  if (english.text === undefined) return missing(english.file);
  if (french.text === undefined) return missing(french.file);
  const faults = [...faultsOfPage(page, rules), ...lintTypography(french.file, french.text).faults];
  const result = acceptSections(
    { file: french.file, text: french.text },
    { file: english.file, text: english.text },
    section,
    reason,
  );
  const refusals = [...faults, ...('refusals' in result ? result.refusals : [])];
  if ('refusals' in result || refusals.length > 0) return { refusals };
  return { files: new Map([[french.file, result.text]]), accepted: result.accepted };
}

const missing = (file: string): Acceptance => ({
  refusals: [{ file, line: 1, column: 1, message: 'does not exist', remedy: 'write it' }],
});
