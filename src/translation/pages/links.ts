import path from 'node:path';
import type { Fault } from '../../faults/fault';
import { didYouMean } from '../../faults/schema-faults';
import type { Page, Part } from './page';

/** Generated pages have no file to link to, only an address. */
const isGenerated = (address: string) =>
  /^\/(?:$|(?:api|explorer|openapi)(?:[/?#]|$))/.test(address);

const hasScheme = (url: string) => /^[a-z][a-z0-9+.-]*:/i.test(url);

/** Links within the site must point to files, so that a moved file is noticed, and to pinned ids. */
export function linkFaults(page: Page, pages: ReadonlyMap<string, Page>): readonly Fault[] {
  return page.links.flatMap((link) => {
    const message = faultOf(link, page, pages);
    return message === undefined
      ? []
      : [{ file: page.file, line: link.line, column: link.column, message }];
  });
}

function faultOf(link: Part, page: Page, pages: ReadonlyMap<string, Page>): string | undefined {
  const { name: url } = link;
  if (hasScheme(url) || isGenerated(url)) return undefined;
  if (url.startsWith('/')) return `${url} is an address: link to the page's .mdx file instead`;

  const [name = '', hash] = url.split('#');
  const file = name === '' ? page.file : path.posix.join(path.posix.dirname(page.file), name);
  const target = pages.get(file);
  if (target === undefined) {
    const candidates = [...pages.keys()];
    return `${url} leads to ${file}, which does not exist${didYouMean(file, candidates)}`;
  }
  if (hash === undefined) return undefined;
  const ids = [...target.headings.flatMap(({ id }) => id ?? []), ...target.anchors];
  if (ids.includes(hash)) return undefined;
  return `#${hash} is no pinned id of ${file}${didYouMean(hash, ids)}`;
}
