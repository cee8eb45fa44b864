import type { Fault } from '../../faults/fault';
import { frontMatterFaults } from './front-matter';
import { headingFaults } from './headings';
import { linkFaults } from './links';
import { readPage, type Page } from './page';
import { frenchFolder, missingTwin, twinFaults, twinOf } from './twins';

/**
 * All faults in the pages of both languages, in the order of their files and lines.
 * @param texts MDX by file, relative to the project's root
 * @param sources the ids of sources.yaml
 */
export function lintPages(
  texts: ReadonlyMap<string, string>,
  sources: ReadonlySet<string>,
): readonly Fault[] {
  const faults: Fault[] = [];
  const pages = new Map<string, Page>();
  for (const [file, text] of texts) {
    const page = readPage(file, text);
    if ('message' in page) faults.push(page);
    else pages.set(file, page);
  }
  for (const page of pages.values()) {
    faults.push(
      ...frontMatterFaults(page, sources),
      ...headingFaults(page),
      ...linkFaults(page, pages),
      ...directiveFaults(page),
    );
    const twin = pages.get(twinOf(page.file));
    if (!texts.has(twinOf(page.file))) faults.push(missingTwin(page));
    if (twin && page.file.startsWith(frenchFolder)) faults.push(...twinFaults(page, twin));
  }
  return faults.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

function directiveFaults({ file, strayDirectives }: Page): readonly Fault[] {
  const message = 'is shown as it stands, not as an admonition: write :::info[Title] or :::info';
  return strayDirectives.map((place) => ({ file, ...place, message }));
}
