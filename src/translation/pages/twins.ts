import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../faults/fault';
import { faultAt } from '../../faults/schema-faults';
import { entry, isRecord } from '../../faults/walk';
import { translatedKeys } from './front-matter';
import type { Page, Part } from './page';

/** The folders of the pages of each language. */
export const englishFolder = 'docs/';
export const frenchFolder = 'i18n/fr/docusaurus-plugin-content-docs/current/';

/**
 * The file of a page in the other language.
 * @example twinOf('docs/about.mdx') // => 'i18n/fr/docusaurus-plugin-content-docs/current/about.mdx'
 */
export function twinOf(file: string): string {
  return file.startsWith(frenchFolder)
    ? englishFolder + file.slice(frenchFolder.length)
    : frenchFolder + file.slice(englishFolder.length);
}

export function missingTwin({ file }: Page): Fault {
  const twin = twinOf(file);
  const message = file.startsWith(frenchFolder)
    ? `translates ${twin}, which does not exist: move or delete it`
    : `has no French twin: write ${twin}`;
  return { file, line: 1, column: 1, message };
}

/** The differences between a French page and its English page that are not allowed. */
export function twinFaults(french: Page, english: Page): readonly Fault[] {
  const headings = (page: Page): readonly Part[] =>
    page.headings.map(({ id, depth, line, column }) => ({
      name: `${'#'.repeat(depth)} … {/* #${id ?? ''} */}`,
      line,
      column,
    }));
  return [
    ...keyFaults(french, english),
    ...sequenceFault('heading', headings(french), headings(english), french, english),
    ...sequenceFault('code fence', french.fences, english.fences, french, english),
    ...sequenceFault('component', french.components, english.components, french, english),
    ...sequenceFault('import', french.imports, english.imports, french, english),
  ];
}

function keyFaults(french: Page, english: Page): readonly Fault[] {
  const ours = french.frontMatter.value;
  const theirs = english.frontMatter.value;
  if (!isRecord(ours) || !isRecord(theirs)) return [];
  const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  keys.delete('translated_from');
  return [...keys].flatMap((key) => {
    const expected = entry(theirs, key);
    if (translatedKeys.has(key) || isDeepStrictEqual(entry(ours, key), expected)) return [];
    const wanted = expected === undefined ? 'none' : JSON.stringify(expected);
    const message = `${key} differs from ${english.file}, expected ${wanted}`;
    return [faultAt(french.frontMatter, [], message, key)];
  });
}

/** The first difference between two sequences; the following ones would only repeat it. */
function sequenceFault(
  kind: string,
  ours: readonly Part[],
  theirs: readonly Part[],
  french: Page,
  english: Page,
): readonly Fault[] {
  const length = Math.max(ours.length, theirs.length);
  for (let i = 0; i < length; i += 1) {
    const [our, their] = [ours[i], theirs[i]];
    if (our?.name === their?.name) continue;
    const { line, column } = our ?? ours.at(-1) ?? { line: 1, column: 1 };
    const expected = their
      ? `"${their.name}" as at ${english.file}:${their.line}`
      : 'none, as in English';
    const found = our ? `"${our.name}"` : 'missing';
    const message = `${kind} ${i + 1} is ${found}, expected ${expected}`;
    return [{ file: french.file, line, column, message }];
  }
  return [];
}
